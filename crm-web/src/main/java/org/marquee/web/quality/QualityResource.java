package org.marquee.web.quality;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.routing.quality.report.QualityReading;
import org.marquee.routing.quality.report.QualityReport;
import org.marquee.routing.quality.report.QualityScope;

/** The figures of matching quality. */
@Path("/reports/matching-quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Governance")
public class QualityResource {
    @EJB
    private QualityReading reading;

    @GET
    @Operation(
            summary =
                    "Precision and recall of matching from labelled samples: of the last 13 weeks, others, or one sample")
    public QualityReport quality(@QueryParam("weeks") Integer weeks, @QueryParam("sample") Long sample) {
        return reading.report(QualityScope.of(weeks, sample));
    }
}
