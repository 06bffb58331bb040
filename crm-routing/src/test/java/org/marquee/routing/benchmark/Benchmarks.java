package org.marquee.routing.benchmark;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark once for each base: {@code BASE[,BASE...] QUESTIONS}. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(LookupBenchmark.class.getSimpleName())
                        .param("base", args[0].split(","))
                        .param("questions", args[1])
                        .build())
                .run();
    }
}
