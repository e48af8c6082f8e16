package io.github.asreval.audio;

/**
 * Finds the lag at which one channel follows another best, within 20 ms.
 *
 * <p>All lags are tried at about 8,000 Hz and with samples of ten bits or so, whose products an {@code int} can sum:
 * the virtual machine does eight of these at once. What comes near is then tried with all samples and all of their
 * bits.
 */
final class LagSearch {

    private static final int THIN_RATE = 8_000;

    private final double[] louder;
    private final double[] fainter;
    private final int margin;
    private final int most;

    /**
     * Creates a search.
     *
     * @param margin the samples at both ends that are not compared, so that there is something at every lag
     * @param most the largest lag either way, the margin at most
     */
    LagSearch(double[] louder, double[] fainter, int margin, int most) {
        this.louder = louder;
        this.fainter = fainter;
        this.margin = margin;
        this.most = most;
    }

    /** Returns by how many samples the fainter channel is later, at best; negative if it is earlier. */
    int best(int rate) {
        int factor = Math.max(1, rate / THIN_RATE);
        int around = rough(thinned(louder, factor), thinned(fainter, factor), margin / factor, most / factor) * factor;
        int best = around;
        double highest = -1;
        for (int lag = Math.max(around - factor, -most); lag <= Math.min(around + factor, most); lag++) {
            double correlation = correlation(lag);
            if (correlation > highest) {
                highest = correlation;
                best = lag;
            }
        }
        return best;
    }

    private static int rough(int[] louder, int[] fainter, int margin, int most) {
        int length = louder.length - 2 * margin;
        long energy = 0;
        for (int i = margin - most; i < margin - most + length; i++) {
            energy += (long) fainter[i] * fainter[i];
        }
        int best = 0;
        double highest = -1;
        for (int lag = -most; lag <= most; lag++) {
            int products = products(louder, margin, fainter, margin + lag, length);
            double likeness = energy == 0 ? 0 : (double) products * products / energy;
            if (likeness > highest) {
                highest = likeness;
                best = lag;
            }
            long leaves = fainter[margin + lag];
            long enters = margin + lag + length < fainter.length ? fainter[margin + lag + length] : 0;
            energy += enters * enters - leaves * leaves;
        }
        return best;
    }

    private static int products(int[] louder, int from, int[] fainter, int other, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += louder[from + i] * fainter[other + i];
        }
        return sum;
    }

    /** Returns sums of so many neighbours, made so small that as many products as there are fit an {@code int}. */
    private static int[] thinned(double[] samples, int factor) {
        double[] thin = new double[samples.length / factor];
        double peak = 1;
        for (int i = 0; i < thin.length; i++) {
            for (int k = 0; k < factor; k++) {
                thin[i] += samples[i * factor + k];
            }
            peak = Math.max(peak, Math.abs(thin[i]));
        }
        double scale = Math.floor(Math.sqrt((double) Integer.MAX_VALUE / thin.length)) / peak;
        int[] small = new int[thin.length];
        for (int i = 0; i < thin.length; i++) {
            small[i] = (int) (thin[i] * scale);
        }
        return small;
    }

    /** Returns the correlation of the louder channel's middle with the fainter one so many samples later, unsigned. */
    private double correlation(int lag) {
        double products = 0;
        double ours = 0;
        double theirs = 0;
        for (int i = margin; i < louder.length - margin; i++) {
            double x = louder[i];
            double y = fainter[i + lag];
            products += x * y;
            ours += x * x;
            theirs += y * y;
        }
        return ours == 0 || theirs == 0 ? 0 : Math.abs(products) / Math.sqrt(ours * theirs);
    }
}
