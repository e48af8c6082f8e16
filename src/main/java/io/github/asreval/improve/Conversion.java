package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A vocabulary in the form of another engine: what it can take, in portions that it can take at once.
 *
 * @param target the form
 * @param batches the rows in portions; one, where the engine knows no smaller portion; for engines that are told terms
 *     only, the term is what the row {@linkplain TableRow#shown shows}
 * @param losses what the form could not take, in sentences without a final stop; empty if nothing is lost
 */
public record Conversion(ExportFormat target, List<List<TableRow>> batches, List<String> losses) {

    public Conversion {
        requireNonNull(target);
        batches = batches.stream().map(List::copyOf).toList();
        losses = List.copyOf(losses);
    }
}
