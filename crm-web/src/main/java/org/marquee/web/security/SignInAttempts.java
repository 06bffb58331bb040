package org.marquee.web.security;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.math.LongMath;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.marquee.domain.user.AppUser;

/**
 * Failed sign-ins, counted three ways: by user name and address together, by address, and by user name from anywhere.
 * Failures that race each other run into debt and are waited for later. Somebody who guesses at a name from many
 * addresses exhausts only the third count, and that does not bind an address from which the user has come in before:
 * nobody can be locked out of his usual place. Counted in memory on each node, since it only has to slow guessing down.
 */
@ApplicationScoped
public class SignInAttempts {
    private static final int MOST_REMEMBERED = 100_000;
    private static final Duration REMEMBERED = Duration.ofHours(2);
    private static final Duration USUAL_PLACE = Duration.ofDays(30);

    private final TimeMeter time;
    private final LoadingCache<String, Bucket> pairs = counts(8, Duration.ofSeconds(30));
    private final LoadingCache<String, Bucket> addresses = counts(40, Duration.ofSeconds(6));
    private final LoadingCache<String, Bucket> names = counts(100, Duration.ofSeconds(10));
    private final Cache<String, Boolean> usualPlaces = CacheBuilder.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(USUAL_PLACE)
            .build();

    public SignInAttempts() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInAttempts(TimeMeter time) {
        this.time = time;
    }

    /** 0 when an attempt may be looked at now. */
    long secondsToWait(String username, String address) {
        String pair = pair(username, address);
        long wait = Math.max(wait(pairs, pair), wait(addresses, address));
        boolean usual = usualPlaces.getIfPresent(pair) != null;
        return usual ? wait : Math.max(wait, wait(names, AppUser.canonical(username)));
    }

    void failed(String username, String address) {
        pairs.getUnchecked(pair(username, address)).consumeIgnoringRateLimits(1);
        addresses.getUnchecked(address).consumeIgnoringRateLimits(1);
        names.getUnchecked(AppUser.canonical(username)).consumeIgnoringRateLimits(1);
    }

    void succeeded(String username, String address) {
        String pair = pair(username, address);
        pairs.invalidate(pair);
        usualPlaces.put(pair, true);
    }

    private static long wait(LoadingCache<String, Bucket> counts, String key) {
        Bucket bucket = counts.getIfPresent(key);
        if (bucket == null) {
            return 0;
        }
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return LongMath.divide(nanos, TimeUnit.SECONDS.toNanos(1), RoundingMode.CEILING);
    }

    private LoadingCache<String, Bucket> counts(int burst, Duration oneMoreEvery) {
        return CacheBuilder.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(REMEMBERED)
                .build(CacheLoader.from(() -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(1, oneMoreEvery))
                        .build()));
    }

    private static String pair(String username, String address) {
        return address + ' ' + AppUser.canonical(username);
    }
}
