package io.github.asreval.aws;

/** A request that the server refuses, as the service would. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int status;
    final String code;

    RefusedRequest(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static RefusedRequest bad(String message) {
        return new RefusedRequest(400, "BadRequestException", message);
    }

    static RefusedRequest conflict(String message) {
        return new RefusedRequest(400, "ConflictException", message);
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
