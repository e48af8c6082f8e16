package io.github.asreval.languagemodel;

/**
 * Where a text stands.
 *
 * @param file what messages call the file; empty if the place names it
 * @param place the line, as {@code line 7}, or the place in JSON
 */
public record TextPlace(String file, String place) {

    /** Returns the place for messages: {@code calls/a.txt:7}, or {@code a.json: results.items[3]}. */
    public String shown() {
        if (file.isEmpty()) {
            return place;
        }
        return place.startsWith("line ") ? file + ":" + place.substring("line ".length()) : file + ": " + place;
    }
}
