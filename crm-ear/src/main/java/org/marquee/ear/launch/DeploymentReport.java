package org.marquee.ear.launch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the reason in the several lines that the server has to say on a deployment that failed. */
final class DeploymentReport {
    private static final Pattern DEPLOYMENT =
            Pattern.compile("Error occurred during deployment: (.*?)(?:\\. Please see server\\.log|$)", Pattern.DOTALL);

    /** The connection pool wraps what our data source says. */
    private static final Pattern CONNECTION = Pattern.compile(
            "Error in allocating a connection\\. Cause: (?:Connection could not be allocated because: )?(.*?)(?:\\nError Code|$)",
            Pattern.DOTALL);

    private DeploymentReport() {}

    /** The reason, in one or more sentences. */
    static String reason(String report) {
        return inner(CONNECTION, inner(DEPLOYMENT, report)).strip();
    }

    private static String inner(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : text;
    }
}
