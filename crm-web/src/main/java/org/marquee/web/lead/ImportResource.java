package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.intake.batch.ImportReport;
import org.marquee.routing.intake.batch.LeadFiles;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.upload.BringsFile;
import org.marquee.web.upload.Upload;
import org.marquee.web.upload.Uploads;

/** Files of leads: hand in, follow, get back what did not go in. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportResource {
    @EJB
    private LeadFiles files;

    @Inject
    private Uploads uploads;

    @Inject
    private CurrentCaller currentCaller;

    /** The import that was begun. */
    public record Accepted(long id) {}

    /** What tells one request from another under the same key. */
    private record Content(String hash, boolean dryRun) {}

    @POST
    @BringsFile
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Hand in a CSV file of leads; every row is on disk when this answers, and goes in by itself",
            description =
                    "Parts: file, kind (leads) and dryRun (true or false). Columns are named as the fields of a lead,"
                            + " or as in exports of Salesforce and HubSpot; UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab.")
    public Response handIn(List<EntityPart> parts, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Caller caller = currentCaller.get();
        ImportForm form = ImportForm.of(parts);
        try (Upload upload = uploads.receive(form.file().getContent())) {
            Content content = new Content(upload.hash(), form.dryRun());
            long id = files.handIn(
                    upload.path(),
                    form.fileName(),
                    form.dryRun(),
                    caller,
                    RequestKeys.of(key, uri.getPath(), content, caller));
            return Response.accepted(new Accepted(id))
                    .location(
                            uri.getAbsolutePathBuilder().path(Long.toString(id)).build())
                    .build();
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an import got")
    public ImportReport get(@PathParam("id") long id) {
        return files.report(id, currentCaller.get());
    }

    @GET
    @Path("/{id}/errors.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(
            summary = "The rows that did not go in, as a file to mend and hand in again",
            description =
                    "The columns of the original behind the columns line and error, which are passed over when the file"
                            + " is handed in. What a spreadsheet would take for a formula begins with an apostrophe, which comes off"
                            + " again.")
    public Response errors(@PathParam("id") long id) {
        Caller caller = currentCaller.get();
        files.report(id, caller);
        StreamingOutput rows = out -> files.writeRejected(id, caller, out);
        return Response.ok(rows)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-%d-errors.csv\"".formatted(id))
                .build();
    }
}
