package io.github.asreval.aws;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An answer of HTTP. */
final class Answer {

    private static final int OK = 200;

    final int status;
    final byte[] body;
    final Map<String, String> headers = new LinkedHashMap<>();

    private Answer(int status, String type, byte[] body) {
        this.status = status;
        this.body = body;
        headers.put("x-amzn-RequestId", "00000000-0000-0000-0000-000000000000");
        headers.put("x-amz-request-id", "0000000000000000");
        headers.put("Content-Type", type);
    }

    static Answer json(JsonNode content) {
        return json(OK, content);
    }

    static Answer json(int status, JsonNode content) {
        return text(status, "application/x-amz-json-1.1", content.toString());
    }

    static Answer error(int status, String code, String message) {
        return text(
                status,
                "application/xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message
                        + "</Message><RequestId>0000000000000000</RequestId></Error>");
    }

    static Answer text(int status, String type, String body) {
        return bytes(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer bytes(int status, String type, byte[] body) {
        return new Answer(status, type, body);
    }

    static Answer empty(int status) {
        return bytes(status, "application/xml", new byte[0]);
    }

    Answer with(String header, String value) {
        headers.put(header, value);
        return this;
    }
}
