package io.github.asreval.aws;

import com.sun.net.httpserver.HttpExchange;
import io.github.asreval.transcribe.ObjectAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Objects in memory, put, got and deleted as in S3: with the bucket in the path, or in the name of the host. */
final class StoredObjects {

    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]+)-([0-9]*)");
    private static final Pattern VIRTUAL = Pattern.compile("(.+)\\.localhost(?::[0-9]+)?");

    private final Map<String, byte[]> objects = new TreeMap<>();

    /** Returns which object a request is for. */
    static ObjectAddress address(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath().substring(1);
        Matcher host =
                VIRTUAL.matcher(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                        .orElse(""));
        if (host.matches()) {
            return new ObjectAddress(host.group(1), path);
        }
        int slash = path.indexOf('/');
        if (slash <= 0 || slash == path.length() - 1) {
            throw new RefusedRequest(400, "InvalidRequest", "no bucket and key in the path");
        }
        return new ObjectAddress(path.substring(0, slash), path.substring(slash + 1));
    }

    Optional<byte[]> content(String address) {
        return Optional.ofNullable(objects.get(address));
    }

    void put(String address, byte[] content) {
        objects.put(address, content);
    }

    Map<String, byte[]> all() {
        return new TreeMap<>(objects);
    }

    Answer answer(HttpExchange exchange, ObjectAddress address, byte[] body) {
        String key = address.toString();
        return switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                put(key, uploaded(exchange, body));
                yield Answer.empty(200).with("ETag", "\"0\"");
            }
            case "GET" -> got(exchange, key);
            case "HEAD" -> objects.containsKey(key) ? got(exchange, key) : Answer.empty(404);
            case "DELETE" -> {
                objects.remove(key);
                yield Answer.empty(204);
            }
            default -> throw new RefusedRequest(405, "MethodNotAllowed", "The specified method is not allowed.");
        };
    }

    private static byte[] uploaded(HttpExchange exchange, byte[] body) {
        String coding = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                .orElse("");
        if (!coding.contains("aws-chunked")) {
            return body;
        }
        return AwsChunks.decoded(
                body, Long.parseLong(exchange.getRequestHeaders().getFirst("x-amz-decoded-content-length")));
    }

    private Answer got(HttpExchange exchange, String key) {
        byte[] content = content(key)
                .orElseThrow(() -> new RefusedRequest(404, "NoSuchKey", "The specified key does not exist."));
        Matcher range =
                RANGE.matcher(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"))
                        .orElse(""));
        if (!range.matches()) {
            return Answer.bytes(200, "binary/octet-stream", content);
        }
        int from = Integer.parseInt(range.group(1));
        int to = range.group(2).isEmpty()
                ? content.length
                : Math.min(content.length, Integer.parseInt(range.group(2)) + 1);
        return Answer.bytes(206, "binary/octet-stream", Arrays.copyOfRange(content, from, to))
                .with("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + content.length);
    }
}
