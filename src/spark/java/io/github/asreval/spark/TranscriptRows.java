package io.github.asreval.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.from_csv;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.is_valid_utf8;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.format.base.ColumnNames;
import io.github.asreval.transcript.format.options.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Reads tables and lines as rows of {@link PairRow}, on the machines that score them. */
final class TranscriptRows {

    private static final String CORRUPT = "_corrupt_record";
    /** Whether the line of a row is UTF-8. */
    private static final String VALID = "_valid";

    private static final String NOT_UTF8 = "is not UTF-8; save the files as UTF-8";
    private static final int SHOWN = 60;

    /** What ids are trimmed of, as {@code wer} trims them. */
    private static final String WHITE_SPACE = IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(unit -> Words.isWhiteSpace((char) unit))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    private final SparkSession spark;
    private final JobInput input;

    TranscriptRows(SparkSession spark, JobInput input) {
        this.spark = spark;
        this.input = input;
    }

    /** Returns the rows of one side. */
    Dataset<Row> side(Side side) {
        boolean isReference = side == Side.REFERENCE;
        String path = isReference ? input.reference() : input.hypothesis();
        int number = isReference ? PairRow.REFERENCE_SIDE : PairRow.HYPOTHESIS_SIDE;
        if (input.format().isOfLines()) {
            return new LineRows(input.format(), number).of(lines(path));
        }
        JobInput.Columns wanted = input.columns();
        List<String> present = columns(path, wanted);
        String id = named(present, path, wanted.id(), "--id").orElseThrow(() -> none(present, path, "id", "--id"));
        String text = text(present, path, side);
        return table(path, present).select(row(number, id, text, present, isReference));
    }

    /** Returns the rows of a table that holds both sides. */
    Dataset<Row> both() {
        String path = input.reference();
        JobInput.Columns wanted = input.columns();
        List<String> present = columns(path, wanted);
        String id = wanted.id().isEmpty()
                ? ""
                : named(present, path, wanted.id(), "--id").orElseThrow(() -> none(present, path, "id", "--id"));
        String said = text(present, path, Side.REFERENCE);
        String recognised = text(present, path, Side.HYPOTHESIS);
        if (said.equals(recognised)) {
            throw new MalformedTranscriptException(
                    path,
                    0,
                    "\"" + said + "\" cannot be reference and hypothesis; name two of the columns "
                            + String.join(", ", present) + " by --reference-column and --hypothesis-column");
        }
        List<Column> columns = new ArrayList<>(Arrays.asList(row(PairRow.REFERENCE_SIDE, id, said, present, true)));
        Column recognisedText = cell(recognised);
        columns.set(
                PairRow.PROBLEM_AT,
                coalesce(
                                columns.get(PairRow.PROBLEM_AT),
                                when(recognisedText.isNull(), problem(id, "has no \"" + recognised + "\"")),
                                when(isNotUtf8(recognisedText), problem(id, NOT_UTF8)))
                        .as(PairRow.PROBLEM));
        columns.add(recognisedText.as(PairRow.HYPOTHESIS));
        return table(path, present).select(columns.toArray(Column[]::new));
    }

    private Column[] row(int side, String id, String text, List<String> present, boolean isReference) {
        Column idCell = id.isEmpty()
                ? lit(null).cast(DataTypes.StringType)
                : trim(col(quoted(id)).cast(DataTypes.StringType), WHITE_SPACE);
        Column textCell = cell(text);
        Column corrupt =
                present.contains(CORRUPT) || !mayBeCorrupt() ? lit(null).cast(DataTypes.StringType) : col(CORRUPT);
        Column problem = coalesce(
                when(corrupt.isNotNull(), atFile(concat(lit("no row of the table: "), excerpt(corrupt)))),
                id.isEmpty()
                        ? lit(null).cast(DataTypes.StringType)
                        : when(
                                idCell.isNull().or(idCell.equalTo("")),
                                atFile(concat(
                                        lit("a row has no \"" + id + "\": "), excerpt(coalesce(textCell, lit("")))))),
                when(textCell.isNull(), problem(id, "has no \"" + text + "\"")),
                when(isNotUtf8(textCell), problem(id, NOT_UTF8)));
        return new Column[] {
            idCell.as(PairRow.ID),
            lit(side).as(PairRow.SIDE),
            textCell.as(PairRow.TEXT),
            optional(input.columns().by(), present).as(PairRow.GROUP),
            (isReference
                            ? optional(input.columns().terms(), present)
                            : lit(null).cast(DataTypes.StringType))
                    .as(PairRow.TERMS),
            problem.as(PairRow.PROBLEM)
        };
    }

    /** An empty cell of CSV is an utterance without words, and Spark reads it as nothing. */
    private Column cell(String name) {
        Column cell = col(quoted(name)).cast(DataTypes.StringType);
        return isCsv() ? when(col(CORRUPT).isNull(), coalesce(cell, lit(""))) : cell;
    }

    /** Bad bytes are still there in Parquet; those of JSON make no row, and of CSV the line tells. */
    private Column isNotUtf8(Column text) {
        return not(isCsv() ? col(VALID) : is_valid_utf8(text));
    }

    private boolean isCsv() {
        return input.format() == JobFormat.CSV || input.format() == JobFormat.TSV;
    }

    private Column problem(String id, String what) {
        Column name =
                id.isEmpty() ? lit("a row") : concat(lit("\""), col(quoted(id)).cast(DataTypes.StringType), lit("\""));
        return atFile(concat(name, lit(" " + what)));
    }

    static Column atFile(Column problem) {
        return concat(regexp_replace(input_file_name(), "^file:/+", "/"), lit(": "), problem);
    }

    private static Column excerpt(Column text) {
        return concat(lit("\""), substring(text, 1, SHOWN), lit("\""));
    }

    private static Column optional(Optional<String> wanted, List<String> present) {
        return wanted.filter(present::contains)
                .map(name -> col(quoted(name)).cast(DataTypes.StringType))
                .orElse(lit(null).cast(DataTypes.StringType));
    }

    private static String quoted(String column) {
        return "`" + column.replace("`", "``") + "`";
    }

    private String text(List<String> present, String path, Side side) {
        boolean isReference = side == Side.REFERENCE;
        String wanted =
                isReference ? input.columns().reference() : input.columns().hypothesis();
        String option = isReference ? "--reference-column" : "--hypothesis-column";
        String name = wanted.isEmpty()
                ? ColumnNames.of(side)
                        .find(present)
                        .orElseThrow(() -> none(present, path, isReference ? "reference" : "hypothesis", option))
                : named(present, path, wanted, option).orElseThrow();
        requireText(path, name, option);
        return name;
    }

    /** A list of words or a struct would be scored as Spark writes it. */
    private void requireText(String path, String column, String option) {
        if (input.format() == JobFormat.PARQUET) {
            DataType type = spark.read().parquet(path).schema().apply(column).dataType();
            if (!(type instanceof StringType)) {
                throw new MalformedTranscriptException(
                        path,
                        0,
                        "the column \"" + column + "\" is no text but " + type.simpleString() + "; name one that is: "
                                + option + " NAME");
            }
        }
    }

    private static Optional<String> named(List<String> present, String path, String wanted, String option) {
        if (wanted.isEmpty()) {
            return ColumnNames.ID.find(present);
        }
        if (!present.contains(wanted)) {
            throw none(present, path, wanted, option);
        }
        return Optional.of(wanted);
    }

    private static MalformedTranscriptException none(List<String> present, String path, String wanted, String option) {
        return new MalformedTranscriptException(
                path,
                0,
                "no column is called \"" + wanted + "\"; the columns are \"" + String.join("\", \"", present)
                        + "\", so name the one that is meant: " + option + " NAME");
    }

    private boolean mayBeCorrupt() {
        return input.format() != JobFormat.PARQUET;
    }

    private Dataset<Row> lines(String path) {
        return spark.read()
                .text(path)
                .select(col("value"), is_valid_utf8(col("value")), regexp_replace(input_file_name(), "^file:/+", "/"));
    }

    /** Returns the names of the columns: of JSON lines those of the first, and those that are asked for. */
    private List<String> columns(String path, JobInput.Columns wanted) {
        return switch (input.format()) {
            case PARQUET -> List.of(spark.read().parquet(path).columns());
            case JSONL -> members(path, wanted);
            default ->
                List.of(spark.read()
                        .options(csvOptions())
                        .option("header", "true")
                        .csv(path)
                        .columns());
        };
    }

    private List<String> members(String path, JobInput.Columns wanted) {
        List<String> first = spark.read()
                .text(path)
                .filter(trim(col("value"), WHITE_SPACE).notEqual(""))
                .limit(1)
                .as(Encoders.STRING())
                .collectAsList();
        Set<String> names = new LinkedHashSet<>();
        if (!first.isEmpty()) {
            if (JsonLine.goesOn(first.get(0))) {
                throw new MalformedTranscriptException(
                        path, 0, "something follows the object on the first line; JSON lines have one on each line");
            }
            for (StructField member : spark.read()
                    .json(spark.createDataset(first, Encoders.STRING()))
                    .schema()
                    .fields()) {
                // A list or an object is no text, and Spark would score it as it is written.
                if (!(member.dataType() instanceof ArrayType || member.dataType() instanceof StructType)) {
                    names.add(member.name());
                }
            }
            names.remove(CORRUPT);
        }
        wanted.by().ifPresent(names::add);
        wanted.terms().ifPresent(names::add);
        return List.copyOf(names);
    }

    private Dataset<Row> table(String path, List<String> present) {
        StructType schema = new StructType();
        for (String name : present) {
            schema = schema.add(name, DataTypes.StringType);
        }
        StructType checked = schema.add(CORRUPT, DataTypes.StringType);
        return switch (input.format()) {
            case PARQUET -> spark.read().parquet(path);
            case JSONL -> json(path, present, checked);
            default -> csv(path, checked);
        };
    }

    private Dataset<Row> json(String path, List<String> present, StructType schema) {
        Column line = col("value");
        List<Column> cells = new ArrayList<>();
        for (String name : present) {
            cells.add(row(name).as(name));
        }
        // Bad bytes are others by the time that a function of ours sees a line.
        cells.add(when(col(VALID), row(CORRUPT)).otherwise(line).as(CORRUPT));
        return spark.read()
                .text(path)
                .filter(trim(line, WHITE_SPACE).notEqual(""))
                .select(
                        udf(new JsonLine(present), schema).apply(line).as("row"),
                        is_valid_utf8(line).as(VALID),
                        line)
                .select(cells.toArray(Column[]::new));
    }

    /** Reads CSV by its lines, since Spark's own reader puts U+FFFD for bad bytes and tells nobody. */
    private Dataset<Row> csv(String path, StructType schema) {
        Dataset<Row> lines = spark.read().text(path);
        List<String> header =
                lines.filter("trim(value) <> ''").limit(1).as(Encoders.STRING()).collectAsList();
        Column line = col("value");
        Column wrong = isWrong(line, schema);
        List<Column> cells = new ArrayList<>(List.of(col(VALID)));
        for (String name : schema.fieldNames()) {
            cells.add((name.equals(CORRUPT) ? when(wrong, line).otherwise(row(name)) : row(name)).as(name));
        }
        return lines.filter(line.notEqual(header.isEmpty() ? "" : header.get(0)).and(expr("trim(value) <> ''")))
                .select(
                        from_csv(line, lit(schema.toDDL()), csvOptions()).as("row"),
                        is_valid_utf8(line).as(VALID),
                        line)
                .select(cells.toArray(Column[]::new));
    }

    private static Column row(String name) {
        return col("row").getField(name);
    }

    /**
     * Returns whether a line is none of the table that Spark takes for one: a cell that goes on over several lines, or the
     * first line of a file whose columns are others than those of the first file.
     */
    private Column isWrong(Column line, StructType schema) {
        Column[] names = Stream.of(schema.fieldNames())
                .filter(name -> !name.equals(CORRUPT))
                .map(name -> lit(name))
                .toArray(Column[]::new);
        Column isHeader = lit(true);
        for (String name : schema.fieldNames()) {
            isHeader = name.equals(CORRUPT) ? isHeader : isHeader.and(row(name).isin((Object[]) names));
        }
        Column quotes = length(line).minus(length(regexp_replace(line, "\"", "")));
        return input.format() == JobFormat.CSV ? isHeader.or(quotes.mod(lit(2)).equalTo(1)) : isHeader;
    }

    private Map<String, String> csvOptions() {
        return Map.of(
                "sep",
                input.format() == JobFormat.TSV ? "\t" : ",",
                // Quotes are letters like others in TSV, as wer reads it.
                "quote",
                input.format() == JobFormat.TSV ? "" : "\"",
                "escape",
                "\"",
                "mode",
                "PERMISSIVE",
                "columnNameOfCorruptRecord",
                CORRUPT);
    }
}
