package io.github.asreval.score.classes;

import io.github.asreval.score.AlignedWords;

/** The terms that are looked for in a line, and what is known of them; for one thread unless it says otherwise. */
interface TermSource {

    /** Returns the terms to look for in a line. */
    TermTrie trie(AlignedWords line);

    /** Returns whether they are the same for all lines, so that what is known of a word may be kept. */
    boolean isSame();

    /** Returns a term by its number, which the trie has. */
    Term term(int number);

    /** Returns what terms of several threads have in common if they are the same. */
    Object key(int number);

    /** Returns the number of the type of a term, from 0 on. */
    int type(int number);

    /** Returns the name of a type by its number. */
    String typeName(int type);

    /** Returns how many different terms there are. */
    int size();
}
