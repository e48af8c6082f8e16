package io.github.asreval.spark;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.base.ConfusionCounter;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Utterances in several scripts, with more insertions than deletions, as a table and as what {@code wer} reads. */
final class PairTable {

    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("speaker", DataTypes.StringType)
            .add("ref", DataTypes.StringType)
            .add("hyp", DataTypes.StringType);

    private static final List<String> WORDS = List.of(
            "the",
            "The",
            "cat,",
            "don't",
            "टिकट",
            "कल",
            "क़िला",
            "क\u093c\u093fला",
            "தமிழ்",
            "𝒜x",
            "ﬁne",
            "é",
            "e\u0301",
            "五",
            "q3");

    private final List<Row> rows = new ArrayList<>();

    PairTable(long seed, int size) {
        Random random = new Random(seed);
        for (int i = 0; i < size; i++) {
            List<String> said = new ArrayList<>();
            List<String> heard = new ArrayList<>();
            for (int word = random.nextInt(i % 50 == 0 ? 60 : 9); word > 0; word--) {
                said.add(word(random));
                int fate = random.nextInt(10);
                if (fate > 0) {
                    heard.add(fate == 1 ? word(random) : said.get(said.size() - 1));
                }
                for (int more = random.nextInt(8) - 5; more > 0; more--) {
                    heard.add(word(random));
                }
            }
            rows.add(RowFactory.create(
                    "part-" + i % 3, "u" + i, "s" + i % 7, String.join(" ", said), String.join(" ", heard)));
        }
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Returns the table in some other order. */
    Dataset<Row> in(SparkSession spark, long seed) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return spark.createDataFrame(shuffled, SCHEMA);
    }

    /** Returns the total by the path of {@code wer}, from files. */
    CorpusTotal total(WerScorer scorer, Path folder) throws IOException {
        try (PairBlocks blocks = blocks(folder)) {
            return scorer.score(blocks, 1, LineSink.NONE);
        }
    }

    /** Returns the confused words by the path of {@code wer -c}, from files, without the numbers of their lines. */
    ConfusionTable confusions(WerScorer scorer, Path folder) throws IOException {
        ConfusionCounter counter = new ConfusionCounter();
        try (PairBlocks blocks = blocks(folder)) {
            scorer.score(blocks, 1, RowScorer.sink(line -> counter.accept((AlignedWords) line)));
        }
        return counter.table(1);
    }

    /** Returns the first rows of each kind of error. */
    static ConfusionTable head(ConfusionTable table, int most) {
        return new ConfusionTable(
                table.substitutions().stream().limit(most).toList(),
                table.deletions().stream().limit(most).toList(),
                table.insertions().stream().limit(most).toList());
    }

    private PairBlocks blocks(Path folder) throws IOException {
        Path reference = Files.write(folder.resolve("ref.txt"), column("ref"));
        Path hypothesis = Files.write(folder.resolve("hyp.txt"), column("hyp"));
        return PairBlocks.open(new PairBlocks.Source.File(reference), new PairBlocks.Source.File(hypothesis));
    }

    private List<String> column(String name) {
        int column = SCHEMA.fieldIndex(name);
        return rows.stream().map(row -> row.getString(column)).toList();
    }
}
