package io.github.asreval.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.ServiceException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Uri;
import software.amazon.awssdk.services.s3.S3Utilities;

/** The address of a transcript, held to what the SDK makes of it. */
class TranscriptAddressTest {

    private static final S3Utilities SDK =
            S3Utilities.builder().region(Region.AP_SOUTH_1).build();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "s3://bucket/key",
                "s3://my.bucket-1/a/b/c.json",
                "https://s3.ap-south-1.amazonaws.com/bucket/asreval/a.json",
                "https://s3.us-east-1.amazonaws.com/s3.bucket/asreval/a.json",
                "https://s3-eu-west-1.amazonaws.com/bucket/a%20b.json",
                "https://s3.amazonaws.com/bucket/a.json",
                "https://s3.cn-north-1.amazonaws.com.cn/bucket/a.json",
                "https://bucket.s3.ap-south-1.amazonaws.com/asreval/a.json",
                "https://my.own.bucket.s3.us-gov-west-1.amazonaws.com/a/b.json",
                "https://bucket.s3.amazonaws.com/a%E0%A4%B5.json"
            })
    void isWhatTheSdkSays(String address) {
        S3Uri oracle = SDK.parseUri(URI.create(address));
        assertEquals(
                new ObjectAddress(oracle.bucket().orElseThrow(), oracle.key().orElseThrow()),
                TranscriptAddress.of(address));
    }

    @Test
    void onAnotherHostTheBucketIsInThePath() {
        ObjectAddress expected = new ObjectAddress("bucket", "a/b.json");
        assertEquals(expected, TranscriptAddress.of("http://localhost:4566/bucket/a/b.json"));
        assertEquals(expected, TranscriptAddress.of("https://s3.example.org/bucket/a/b.json?X-Amz-Signature=1"));
        assertEquals(expected, TranscriptAddress.of("https://s3.dualstack.ap-south-1.amazonaws.com/bucket/a/b.json"));
        assertEquals(expected, TranscriptAddress.of("https://bucket.s3.dualstack.ap-south-1.amazonaws.com/a/b.json"));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "key",
                "s3://bucket",
                "s3:///key",
                "ftp://host/bucket/key",
                "https://s3.ap-south-1.amazonaws.com/bucket",
                "https://s3.ap-south-1.amazonaws.com/bucket/?X-Amz-Signature=hidden",
                "https://bucket.s3.ap-south-1.amazonaws.com/",
                "https://host/a b?X-Amz-Signature=hidden"
            })
    void whatIsNoneIsRefusedWithoutItsQuery(String address) {
        ServiceException none = assertThrows(ServiceException.class, () -> TranscriptAddress.of(address));
        assertFalse(none.getMessage().contains("hidden"), none.getMessage());
    }
}
