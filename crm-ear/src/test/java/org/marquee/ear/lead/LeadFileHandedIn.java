package org.marquee.ear.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.marquee.ear.harness.Answer;
import org.marquee.ear.harness.Api;
import org.marquee.ear.harness.Await;

/** A file of leads that was taken for import. */
record LeadFileHandedIn(Api api, long id) {

    static LeadFileHandedIn of(Api api, byte[] file) {
        Answer answer = api.upload("/imports", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return new LeadFileHandedIn(api, answer.json().get("id").asLong());
    }

    JsonNode report() {
        return api.get("/imports/" + id).json();
    }

    /** The report once nothing waits any more. */
    JsonNode finished() {
        return Await.until(this::report, report -> !report.get("finishedAt").isNull());
    }

    String errors() {
        return api.get("/imports/" + id + "/errors.csv").body();
    }
}
