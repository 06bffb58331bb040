package org.marquee.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormsTest {
    @Test
    void knows_a_nonce_as_primefaces_makes_them() {
        byte[] nonce = new UUID(7, 42).toString().getBytes(StandardCharsets.US_ASCII);

        assertThat(PageForms.isNonce(Base64.getEncoder().encodeToString(nonce))).isTrue();
    }

    @Test
    void gives_the_page_anew_with_all_of_its_address() throws IOException, ServletException {
        Map<String, String> headers = new HashMap<>();

        new PageForms().doFilter(form("/lead/lead.xhtml", "id=7"), answer(headers), null);
        assertThat(headers).containsEntry("Location", "/lead/lead.xhtml?id=7");

        new PageForms().doFilter(form("/lead/new.xhtml", null), answer(headers), null);
        assertThat(headers).containsEntry("Location", "/lead/new.xhtml");
    }

    @Test
    void leads_nobody_out_of_the_application() throws IOException, ServletException {
        Map<String, String> headers = new HashMap<>();

        new PageForms().doFilter(form("//evil.example/x.xhtml", null), answer(headers), null);

        assertThat(headers).containsEntry("Location", "/");
    }

    @Test
    void gives_a_session_that_was_restored_its_turns_once() {
        Map<Object, Object> attributes = new HashMap<>();
        HttpSession session = fake(
                HttpSession.class,
                (method, arguments) -> method.equals("setAttribute")
                        ? attributes.put(arguments[0], arguments[1])
                        : attributes.get(arguments[0]));

        assertThat(Turns.of(session)).isNotNull().isSameAs(Turns.of(session));
    }

    private static HttpServletRequest form(String address, String query) {
        return fake(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getMethod" -> "POST";
            case "getContentType" -> "application/x-www-form-urlencoded";
            case "getRequestURI", "getServletPath" -> address;
            case "getQueryString" -> query;
            default -> null;
        });
    }

    private static HttpServletResponse answer(Map<String, String> headers) {
        return fake(
                HttpServletResponse.class,
                (method, arguments) -> method.equals("setHeader")
                        ? headers.put(arguments[0].toString(), arguments[1].toString())
                        : null);
    }

    private static <T> T fake(Class<T> type, BiFunction<String, Object[], Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                PageFormsTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(method.getName(), arguments)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "%%%", "bm9uZQ=="})
    void takes_nothing_else_for_one(String text) {
        assertThat(PageForms.isNonce(text)).isFalse();
    }
}
