package org.marquee.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/lead/list.xhtml", "/lead/list.xhtml?q=a%20b&sort=-name", "/account/view.xhtml?id=7#notes"
            })
    void leads_on_to_pages_of_ours(String address) {
        assertThat(Target.of(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "lead/list.xhtml",
                "/a b",
                "/a\r\nSet-Cookie: x=y",
                "/signin.xhtml?target=/",
                "/x/../signin.xhtml",
                "/api/v1/me"
            })
    void leads_home_instead_of_out_or_in_circles(String address) {
        assertThat(Target.of(address).address()).isEqualTo("/");
    }

    @Test
    void travels_whole_through_the_sign_in_page() {
        assertThat(Target.of("/lead/list.xhtml?q=a&sort=name").asSignInAddress())
                .isEqualTo("/signin.xhtml?target=%2Flead%2Flist.xhtml%3Fq%3Da%26sort%3Dname");
        assertThat(Target.of("/").asSignInAddress()).isEqualTo("/signin.xhtml");
    }
}
