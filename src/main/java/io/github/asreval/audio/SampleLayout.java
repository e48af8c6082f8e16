package io.github.asreval.audio;

/**
 * Where in a file its samples are, interleaved by channels.
 *
 * @param encoding how each is kept
 * @param rate frames a second
 * @param channels samples in a frame
 * @param start the position of the first, in bytes
 * @param frames how many frames are there
 */
record SampleLayout(SampleEncoding encoding, int rate, int channels, long start, long frames) {

    /** Returns how many bytes a frame has. */
    int frameBytes() {
        return encoding.bytes() * channels;
    }
}
