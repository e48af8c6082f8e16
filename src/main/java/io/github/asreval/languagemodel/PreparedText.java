package io.github.asreval.languagemodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the text that was read. Lines read are lines kept in the three parts and lines dropped, each for one reason.
 *
 * @param options how it was prepared
 * @param calls the calls that were read
 * @param documents the documents that were read
 * @param utterances the utterances of the calls and lines of the documents
 * @param lines the sentences of them
 * @param parts the size of each part
 * @param dropped the lines that were left out, by reason
 * @param characters the characters that cleaning took out, by kind
 * @param personal how often each shape of personal data was found
 * @param personalPlaces the first of those places
 * @param otherScripts the words that are not in the script of the language
 * @param overlap what the text shares with the test set, if there is one
 * @param fits how well the training text knows the tuning text, the held-out calls and the test set
 * @param heldout the held-out calls: the id, a tab and the file, sorted
 * @param findings what stands against sending the text
 */
public record PreparedText(
        TextOptions options,
        long calls,
        long documents,
        long utterances,
        long lines,
        Map<TextPart, PartSize> parts,
        Map<DropReason, Long> dropped,
        Map<CleaningStep, Long> characters,
        Map<PersonalShape, Long> personal,
        List<PersonalFinding> personalPlaces,
        OtherScripts otherScripts,
        Optional<Overlap> overlap,
        List<Fit> fits,
        List<String> heldout,
        List<TextFinding> findings) {

    public PreparedText {
        parts = Map.copyOf(parts);
        dropped = Map.copyOf(dropped);
        characters = Map.copyOf(characters);
        personal = Map.copyOf(personal);
        personalPlaces = List.copyOf(personalPlaces);
        fits = List.copyOf(fits);
        heldout = List.copyOf(heldout);
        findings = List.copyOf(findings);
    }

    /** Returns the size of a part. */
    public PartSize part(TextPart part) {
        return parts.getOrDefault(part, new PartSize(0, 0, 0, 0, 0));
    }

    /** Returns whether there is no error among the findings. */
    public boolean passes() {
        return findings.stream().noneMatch(TextFinding::isError);
    }
}
