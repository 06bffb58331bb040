package org.marquee.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeploymentReportTest {

    @Test
    void finds_what_our_data_source_said_inside_what_the_server_says() {
        String report =
                "PlainTextActionReporterFAILUREDescription: deploy AdminCommandError occurred during deployment:"
                        + " Exception [EclipseLink-4002]: DatabaseException\nInternal Exception: java.sql.SQLException: Error in"
                        + " allocating a connection. Cause: Connection could not be allocated because: The database does not"
                        + " answer: refused.\nError Code: 0. Please see server.log for more details.\n    [name=marquee";

        assertThat(DeploymentReport.reason(report)).isEqualTo("The database does not answer: refused.");
    }

    @Test
    void leaves_out_the_frame_of_any_other_reason() {
        String report = "Error occurred during deployment: Zero EJBs. Please see server.log for more details.";

        assertThat(DeploymentReport.reason(report)).isEqualTo("Zero EJBs");
    }

    @Test
    void repeats_what_it_does_not_understand() {
        assertThat(DeploymentReport.reason("out of luck")).isEqualTo("out of luck");
    }
}
