package io.github.asreval.transcript.format.json;

import java.util.Optional;

/**
 * The place of a value in a JSON document; written out only when somebody asks.
 *
 * @param parent the object or array that holds it, nothing for the document itself
 * @param member its name in an object, empty in an array
 * @param index its number in an array, from 0
 */
record JsonPlace(Optional<JsonPlace> parent, String member, int index) {

    /** The whole document. */
    static final JsonPlace DOCUMENT = new JsonPlace(Optional.empty(), "", 0);

    /** Returns the place of a member of the object here. */
    JsonPlace member(String name) {
        return new JsonPlace(Optional.of(this), name, 0);
    }

    /** Returns the place of an element of the array here. */
    JsonPlace element(int number) {
        return new JsonPlace(Optional.of(this), "", number);
    }

    /** Returns the place so many levels up; the document, if there are not as many. */
    JsonPlace up(int levels) {
        return levels == 0 || parent.isEmpty() ? this : parent.get().up(levels - 1);
    }

    /** Returns {@code results.items[3]}; the empty text for the document. */
    @Override
    public String toString() {
        if (parent.isEmpty()) {
            return "";
        }
        String before = parent.get().toString();
        if (member.isEmpty()) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? member : before + "." + member;
    }
}
