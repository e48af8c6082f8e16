package io.github.asreval.transcribe;

/**
 * Where an object is in Amazon S3. {@link #toString} gives it as {@code s3://bucket/key}.
 *
 * @param bucket the name of the bucket
 * @param key the key of the object, without a slash before it
 */
public record ObjectAddress(String bucket, String key) {

    /** Checks that both parts are there. */
    public ObjectAddress {
        if (bucket.isEmpty() || key.isEmpty() || bucket.indexOf('/') >= 0 || key.charAt(0) == '/') {
            throw new IllegalArgumentException("no address of an object: s3://" + bucket + "/" + key);
        }
    }

    @Override
    public String toString() {
        return "s3://" + bucket + "/" + key;
    }
}
