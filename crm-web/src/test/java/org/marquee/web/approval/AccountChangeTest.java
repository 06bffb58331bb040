package org.marquee.web.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.problem.Invalid;
import org.marquee.governance.approval.AccountPatch;
import org.marquee.web.api.json.Json;
import org.marquee.web.api.json.MergePatch;

class AccountChangeTest {
    private static AccountPatch patched(String json) throws Exception {
        AccountChange known = AccountChange.of(AccountViewFixture.quellwerk());
        return MergePatch.apply(Json.MAPPER.readValue(json, ObjectNode.class), known, AccountChange.class)
                .toPatch();
    }

    @Test
    void null_clears_a_field_and_what_is_left_out_stays() throws Exception {
        AccountPatch patch = patched("{\"website\": null, \"employees\": null, \"country\": \"Austria\"}");

        assertThat(patch.profile().website()).isNull();
        assertThat(patch.profile().employees()).isNull();
        assertThat(patch.profile().country()).isEqualTo("AT");
        assertThat(patch.profile().name()).isEqualTo("Quellwerk GmbH");
        assertThat(patch.profile().city()).isEqualTo("Ulm");
    }

    @Test
    void owner_and_review_status_are_asked_for_only_where_they_are_named() throws Exception {
        assertThat(patched("{}").owner()).isNull();
        assertThat(patched("{}").reviewStatus()).isNull();
        assertThat(patched("{\"owner\": \"rep.west\", \"reviewStatus\": \"PENDING\"}"))
                .extracting(AccountPatch::owner, AccountPatch::reviewStatus)
                .containsExactly("rep.west", ReviewStatus.PENDING);
    }

    @Test
    void a_name_cannot_be_cleared_and_nobody_names_what_is_not_his_to_change() {
        assertThatThrownBy(() -> patched("{\"name\": null}")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> patched("{\"createdBy\": 1}")).isInstanceOf(Invalid.class);
    }
}
