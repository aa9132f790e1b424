package org.kring.viz.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kring.viz.classroom.Doorkeeper.Right;

/** Stands before every request: turns away who may not come in, and puts on every answer what keeps a browser safe. */
final class Guard {

    private static final String TOKEN = "token";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Doorkeeper door;

    Guard(Doorkeeper door) {
        this.door = door;
    }

    /** Lets a request in, or refuses it with 403. */
    void letIn(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
        if (!door.isOwnHost(text(ctx.header("Host")))) {
            throw new ForbiddenResponse("This server is not called by that name.");
        }
        Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
        if (origin.isPresent() && !door.isOwnOrigin(origin.get())) {
            throw new ForbiddenResponse("Another site may not ask this.");
        }
        if (right(ctx) == Right.NONE) {
            throw new ForbiddenResponse("The address needs the token that kring classroom has printed.");
        }
        rememberToken(ctx);
    }

    /** Whether who asks may steer. */
    boolean steers(Context ctx) {
        return right(ctx) == Right.STEER;
    }

    /**
     * The object that somebody sends who steers; 403 for who may only watch, 411 or 413 for what is sent without its length or is too
     * long, 400 for what is no JSON.
     */
    JsonNode steering(Context ctx) {
        if (!steers(ctx)) {
            throw new ForbiddenResponse("You may watch, not steer.");
        }
        // A form of another site cannot send this type without asking first.
        if (!text(ctx.contentType()).startsWith("application/json")) {
            throw new BadRequest("content type application/json is wanted");
        }
        if (ctx.contentLength() < 0) {
            throw new HttpResponseException(
                    HttpStatus.LENGTH_REQUIRED.getCode(), "The length of what is sent must be said.", Map.of());
        }
        if (ctx.contentLength() > ClassroomServer.LARGEST_BODY) {
            throw new ContentTooLargeResponse();
        }
        return Wishes.object(ctx.body());
    }

    private Right right(Context ctx) {
        Right byAddress = door.right(text(ctx.queryParam(TOKEN)));
        return byAddress != Right.NONE ? byAddress : door.right(text(ctx.cookie(cookie(ctx))));
    }

    /** So that the token need not stay in the address, where the whole room can read it. */
    private void rememberToken(Context ctx) {
        Optional<String> token = Optional.ofNullable(ctx.queryParam(TOKEN));
        if (door.isRoom() && token.isPresent()) {
            Cookie cookie = new Cookie(cookie(ctx), token.get());
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            cookie.setPath("/");
            ctx.cookie(cookie);
        }
    }

    private static String cookie(Context ctx) {
        return "kring-" + ctx.port();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
