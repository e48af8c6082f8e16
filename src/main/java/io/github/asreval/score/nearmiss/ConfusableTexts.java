package io.github.asreval.score.nearmiss;

import com.ibm.icu.text.SpoofChecker;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.text.base.Resource;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts of different characters that look the same: by Unicode's table of confusable characters (UTS 39), and by those
 * of our steps that unify what looks the same. An instance is for one thread.
 */
final class ConfusableTexts {

    private static final String SAME_LOOK = "chillu,khanda-ta,eyelash-ra,indic-vowels,nukta-order,visarga-colon,danda,"
            + "chandra-bindu,ar-presentation,width-fold,ko,th-saraam,ro-cedilla";

    /** Stands before a letter that looks like no other: a noncharacter, which is in no text. */
    private static final char APART = '\uFFFF';

    private final Normalizer sameLook = NormalizerPipeline.parse(SAME_LOOK).normalizer();
    private @Nullable SpoofChecker checker;

    /** Returns whether the texts look the same, and more than plain ASCII differs: m and rn are no slip of a keyboard. */
    boolean isPair(String a, String b) {
        String first = sameLook.text(a);
        String second = sameLook.text(b);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return first.equals(second)
                || (differsBeyondAscii(first, second) && skeleton(first).equals(skeleton(second)));
    }

    private static boolean differsBeyondAscii(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int prefix = 0;
        while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix && a.charAt(a.length() - 1 - suffix) == b.charAt(b.length() - 1 - suffix)) {
            suffix++;
        }
        String differing = a.substring(prefix, a.length() - suffix) + b.substring(prefix, b.length() - suffix);
        return differing.chars().anyMatch(c -> c > 0x7F);
    }

    private String skeleton(String text) {
        StringBuilder skeleton = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Holder.APART.contains(text.charAt(i))) {
                skeleton.append(checker().getSkeleton(text.substring(done, i)));
                skeleton.append(APART).append(text.charAt(i));
                done = i + 1;
            }
        }
        return skeleton.append(checker().getSkeleton(text.substring(done))).toString();
    }

    private SpoofChecker checker() {
        if (checker == null) {
            checker = new SpoofChecker.Builder().build();
        }
        return checker;
    }

    private static final class Holder {
        static final Set<Character> APART = load();

        private static Set<Character> load() {
            Set<Character> apart = new HashSet<>();
            for (String line :
                    Resource.text("normalize/letters-apart.txt").lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    apart.add((char) Integer.parseInt(line.substring(0, line.indexOf(' ')), 16));
                }
            }
            return Set.copyOf(apart);
        }
    }
}
