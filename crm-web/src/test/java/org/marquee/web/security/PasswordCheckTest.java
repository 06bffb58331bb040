package org.marquee.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordCheckTest {
    private static final String RIGHT = "the right one";
    private final PasswordCheck check = new PasswordCheck(new OnlyOne(), new SignInAttempts(), new RemoteAddress() {
        @Override
        public String of(HttpServletRequest request) {
            return "10.0.0.1";
        }
    });

    @BeforeEach
    void comes_in_once() {
        assertThat(check.check("ann", RIGHT, null).user()).isNotNull();
    }

    @Test
    void looks_at_the_next_password_after_a_few_wrong_ones() {
        guess(7);

        assertThat(check.check("ann", RIGHT, null).user()).isNotNull();
    }

    @Test
    void does_not_tell_a_guesser_which_password_is_right() {
        guess(8);

        PasswordCheck.Answer answer = check.check("ann", RIGHT, null);

        assertThat(answer.user()).isNull();
        assertThat(answer.waitSeconds()).isPositive();
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(check.check("ann", "guess " + i, null).user()).isNull();
        }
    }

    /** Knows one password, and knows it at once from the second time on. */
    private static final class OnlyOne extends Credentials {
        private boolean known;

        @Override
        public Optional<SignedInUser> ofKnownPassword(String username, String password) {
            return known ? ofPassword(username, password) : Optional.empty();
        }

        @Override
        public Optional<SignedInUser> ofPassword(String username, String password) {
            known |= password.equals(RIGHT);
            return password.equals(RIGHT)
                    ? Optional.of(new SignedInUser(username, "Ann", Set.of("REP"), false, 0))
                    : Optional.empty();
        }
    }
}
