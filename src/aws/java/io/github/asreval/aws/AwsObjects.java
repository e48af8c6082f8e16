package io.github.asreval.aws;

import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.ObjectStore;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.ServiceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Objects in S3, through the SDK; files are streamed both ways. */
final class AwsObjects implements ObjectStore {

    private static final int BUFFER = 1 << 16;
    private static final long UNKNOWN = -1;

    private final S3Client s3;
    private final Failures failures;
    private final Duration silence;

    AwsObjects(S3Client s3, Failures failures, Duration silence) {
        this.s3 = s3;
        this.failures = failures;
        this.silence = silence;
    }

    @Override
    public void put(Path file, ObjectAddress address) throws IOException {
        // The SDK would tell of a file that is not there as of a service that is not there.
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        failures.ask(
                address.toString(),
                () -> s3.putObject(put -> put.bucket(address.bucket()).key(address.key()), RequestBody.fromFile(file)));
    }

    @Override
    public void get(ObjectAddress address, Path file) throws IOException {
        ResponseInputStream<GetObjectResponse> object = failures.ask(
                address.toString(),
                () -> s3.getObject(get -> get.bucket(address.bucket()).key(address.key())));
        Long length = object.response().contentLength();
        write(address.toString(), object, length == null ? UNKNOWN : length, file);
    }

    /** Writes what comes from the network: its failures are those of the service, those of the file are our own. */
    private void write(String what, InputStream from, long length, Path file) throws IOException {
        try (from;
                OutputStream to = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long all = 0;
            for (int read = read(what, from, buffer); read >= 0; read = read(what, from, buffer)) {
                to.write(buffer, 0, read);
                all += read;
            }
            if (length != UNKNOWN && all != length) {
                throw new ServiceException(
                        Refusal.UNAVAILABLE, what + ": the answer ends after " + all + " of " + length + " bytes");
            }
        }
    }

    private int read(String what, InputStream from, byte[] buffer) {
        try {
            return from.read(buffer);
        } catch (IOException e) {
            throw failures.unavailable(what, e);
        } catch (SdkException e) {
            throw failures.told(what, e);
        }
    }

    @Override
    public OptionalLong size(ObjectAddress address) {
        try {
            return failures.ask(
                    address.toString(),
                    () -> OptionalLong.of(
                            s3.headObject(head -> head.bucket(address.bucket()).key(address.key()))
                                    .contentLength()));
        } catch (ServiceException e) {
            if (e.refusal() == Refusal.NOT_FOUND) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    @Override
    public void delete(ObjectAddress address) {
        failures.ask(
                address.toString(),
                () -> s3.deleteObject(delete -> delete.bucket(address.bucket()).key(address.key())));
    }

    @Override
    public void download(URI signed, Path file) throws IOException {
        String what = "the download from " + signed.getHost();
        HttpURLConnection connection;
        int status;
        try {
            connection = (HttpURLConnection) signed.toURL().openConnection();
            connection.setConnectTimeout(Math.toIntExact(silence.toMillis()));
            connection.setReadTimeout(Math.toIntExact(silence.toMillis()));
            status = connection.getResponseCode();
        } catch (IOException e) {
            throw failures.unavailable(what, e);
        }
        if (status != HttpURLConnection.HTTP_OK) {
            connection.disconnect();
            throw new ServiceException(Failures.ofStatus(status), what + " was refused with HTTP " + status);
        }
        InputStream content;
        try {
            content = connection.getInputStream();
        } catch (IOException e) {
            throw failures.unavailable(what, e);
        }
        write(what, content, connection.getContentLengthLong(), file);
    }
}
