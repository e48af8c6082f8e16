package io.github.asreval.aws;

import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.ServiceException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a transcript is, by the address that Amazon Transcribe gives. */
final class TranscriptAddress {

    /** The host of S3, as s3.ap-south-1.amazonaws.com, after the bucket if the bucket is in the host. */
    private static final Pattern HOST = Pattern.compile(
            "(?:(.+)\\.)?s3(?:[.-](?:dualstack|fips|[a-z]{2}(?:-[a-z]+)+-[0-9]+))*\\.amazonaws\\.com(?:\\.cn)?");

    private TranscriptAddress() {}

    /**
     * Returns the object at an address: {@code s3://bucket/key}, {@code https://bucket.s3.REGION.amazonaws.com/key} or
     * {@code https://s3.REGION.amazonaws.com/bucket/key}; on any other host, the bucket is the first part of the path.
     *
     * @throws ServiceException {@link Refusal#INVALID} if it is none of these
     */
    static ObjectAddress of(String address) {
        try {
            URI uri = new URI(address);
            String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
            String path = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("^/", "");
            if ("s3".equalsIgnoreCase(uri.getScheme())) {
                return new ObjectAddress(Optional.ofNullable(uri.getAuthority()).orElse(""), path);
            }
            if ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme())) {
                Matcher matcher = HOST.matcher(host);
                if (matcher.matches() && matcher.group(1) != null) {
                    return new ObjectAddress(matcher.group(1), path);
                }
                int slash = path.indexOf('/');
                return new ObjectAddress(path.substring(0, Math.max(0, slash)), path.substring(slash + 1));
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Told below, without what may be a secret in it.
        }
        throw new ServiceException(
                Refusal.INVALID, "no address of an object in S3: " + address.replaceFirst("(?s)\\?.*", ""));
    }
}
