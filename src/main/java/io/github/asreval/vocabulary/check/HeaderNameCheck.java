package io.github.asreval.vocabulary.check;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds names of columns that are recognisable, but not spelled as documented. */
final class HeaderNameCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        inspection.file().header().ifPresent(header -> {
            for (int i = 0; i < header.size(); i++) {
                Place place = new Place(
                        header.line(), Optional.empty(), header.names().get(i));
                header.columns().get(i).ifPresent(column -> checkName(inspection, place, column, report));
            }
        });
    }

    private static void checkName(Inspection inspection, Place place, Column column, Consumer<Finding> report) {
        String written = place.cell().text();
        String name = Chars.strip(written);
        if (!name.equals(written)) {
            report.accept(Finding.of(Rule.HEADER_WHITESPACE, place.span(), Quote.of(written) + " has blanks around it")
                    .with(Edits.cell(inspection, place, name)));
        }
        if (!name.equals(column.header())) {
            boolean article = UCharacter.foldCase(name, true).equals("displaysas");
            Rule rule = article ? Rule.HEADER_DISPLAYSAS : Rule.HEADER_CASE;
            String message = Quote.of(name) + " is to be spelled " + column.header();
            report.accept(Finding.of(rule, place.span(), message).with(Edits.cell(inspection, place, column.header())));
        }
    }
}
