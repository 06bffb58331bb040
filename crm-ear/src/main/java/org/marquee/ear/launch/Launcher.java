package org.marquee.ear.launch;

import java.io.IOException;
import java.time.Duration;

/** The main class of the distribution; its parameters are the environment variables that the README lists. */
public final class Launcher {
    private Launcher() {}

    /** Starts Marquee and returns while it serves; exits with status 1 and a sentence when it cannot start. */
    public static void main(String[] arguments) {
        try {
            start(new Environment(System.getenv()));
        } catch (StartRefused refused) {
            end(refused.getMessage());
        } catch (IOException | RuntimeException | Error failure) {
            // Whatever it was: the threads of a half started server would keep the process alive.
            end("Marquee could not start: " + failure);
        }
    }

    private static void start(Environment environment) throws IOException {
        long begin = System.nanoTime();
        Listener listener = Listener.of(environment);
        listener.checkFree();
        Home home = Home.of(environment);
        home.lock();
        Distribution distribution = Distribution.ofProperty();
        ServerFolder folder = ServerFolder.prepare(distribution, home);
        Console.say("Starting Marquee; data, logs and keys are in " + home.path() + ".");
        home.redirectStandardStreams();

        new Server(distribution, folder).start(listener);
        new Readiness(listener.address(), Duration.ofMinutes(1), Console::say).await();

        long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        Console.serving();
        Console.say("Marquee is ready at " + listener.address() + " after " + seconds + " s.");
        home.signInHint(environment).ifPresent(Console::say);
    }

    /** Ends at once: a server that failed half way has nothing to finish. */
    private static void end(String sentence) {
        Console.say(sentence);
        Runtime.getRuntime().halt(1);
    }
}
