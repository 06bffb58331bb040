package org.marquee.ear.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Machines that hand in leads over REST with a token, each with a connection of its own, one lead after the other. */
final class RestClients {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DIGITS = 3;

    private final URI address;
    private final String token;
    private final LeadStream leads;

    RestClients(String server, String token, LeadStream leads) {
        this.address = URI.create(server + "/api/v1/leads");
        this.token = token;
        this.leads = leads;
    }

    /** So many clients for so long; fails when anything but 201 is answered. */
    RestFigures run(int clients, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long start = System.nanoTime();
        Callable<Histogram> client = () -> handInUntil(start + time.toNanos());
        List<Future<Histogram>> running = IntStream.range(0, clients)
                .mapToObj(i -> threads.submit(client))
                .toList();
        Histogram all = new Histogram(DIGITS);
        for (Future<Histogram> one : running) {
            all.add(one.get());
        }
        long took = System.nanoTime() - start;
        threads.shutdown();
        return new RestFigures(clients, all, Duration.ofNanos(took));
    }

    private Histogram handInUntil(long end) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Runnable::run)
                .build();
        Histogram microseconds = new Histogram(DIGITS);
        while (System.nanoTime() < end) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(leads.next())))
                    .build();
            long sent = System.nanoTime();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            microseconds.recordValue((System.nanoTime() - sent) / 1000);
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
        }
        return microseconds;
    }
}
