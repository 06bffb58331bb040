package org.marquee.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;

class RemoteAddressTest {
    @Test
    void believes_nobody_unless_told_to() {
        assertThat(trusting("").of(request("10.0.0.1", "1.2.3.4"))).isEqualTo("10.0.0.1");
        assertThat(trusting("10.0.0.9").of(request("10.0.0.1", "1.2.3.4"))).isEqualTo("10.0.0.1");
    }

    @Test
    void believes_a_trusted_proxy_as_far_as_it_saw() {
        RemoteAddress remote = trusting("10.0.0.1, 10.0.0.2");

        assertThat(remote.of(request("10.0.0.1", "9.9.9.9, 1.2.3.4, 10.0.0.2"))).isEqualTo("1.2.3.4");
        assertThat(remote.of(request("10.0.0.1", "unknown"))).isEqualTo("10.0.0.1");
        assertThat(remote.of(request("10.0.0.1"))).isEqualTo("10.0.0.1");
    }

    @Test
    void believes_the_line_of_a_trusted_proxy_more_than_one_that_a_client_made_up() {
        assertThat(trusting("10.0.0.1").of(request("10.0.0.1", "9.9.9.9", "1.2.3.4")))
                .isEqualTo("1.2.3.4");
    }

    @Test
    void knows_this_machine() {
        assertThat(trusting("").isLocal(request("127.0.0.1"))).isTrue();
        assertThat(trusting("").isLocal(request("10.0.0.1"))).isFalse();
        assertThat(trusting("127.0.0.1").isLocal(request("127.0.0.1", "1.2.3.4")))
                .isFalse();
    }

    @Test
    void takes_nobody_for_local_who_came_by_way_of_a_proxy() {
        assertThat(trusting("").isLocal(request("127.0.0.1", "1.2.3.4"))).isFalse();
        assertThat(trusting("127.0.0.1").isLocal(request("127.0.0.1", "unknown")))
                .isFalse();
    }

    @Test
    void counts_a_whole_network_of_version_6_as_one() {
        assertThat(trusting("").of(request("2001:db8:1:2:3:4:5:6"))).isEqualTo("2001:db8:1:2::/64");
        assertThat(trusting("").of(request("0:0:0:0:0:0:0:1%lo"))).isEqualTo("::/64");
    }

    private static RemoteAddress trusting(String proxies) {
        return new RemoteAddress(new Settings(
                key -> key.equals(Setting.TRUSTED_PROXIES.key()) ? Optional.of(proxies) : Optional.empty()));
    }

    private static HttpServletRequest request(String remote, String... forwardedFor) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RemoteAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> remote;
                    case "getHeaders" -> Collections.enumeration(List.of(forwardedFor));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
