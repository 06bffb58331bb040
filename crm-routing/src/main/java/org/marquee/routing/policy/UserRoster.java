package org.marquee.routing.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who works here and who stands in for whom. */
public final class UserRoster {

    private final Map<Long, RosterUser> users;

    public UserRoster(Collection<RosterUser> users) {
        this.users = users.stream().collect(Collectors.toUnmodifiableMap(RosterUser::id, Function.identity()));
    }

    /** The user when he is active, else the first active one along his deputies; empty when there is none. */
    public Optional<Long> available(Long userId) {
        Set<Long> asked = new HashSet<>();
        Long next = userId;
        while (next != null && asked.add(next)) {
            RosterUser user = users.get(next);
            if (user == null) {
                return Optional.empty();
            }
            if (user.active()) {
                return Optional.of(next);
            }
            next = user.deputyId();
        }
        return Optional.empty();
    }

    /** The first candidate who is available himself or by a deputy. */
    public Optional<OwnerChoice> firstAvailable(List<OwnerCandidate> candidates) {
        for (OwnerCandidate candidate : candidates) {
            Optional<Long> available = available(candidate.userId());
            if (available.isPresent()) {
                return Optional.of(choice(available.get(), candidate, candidates.get(0)));
            }
        }
        return Optional.empty();
    }

    /** The first of them who is available; when nobody is, the fallback owner, so that it is always somebody. */
    public OwnerChoice firstAvailable(List<OwnerCandidate> preferred, long fallbackId) {
        List<OwnerCandidate> candidates = new ArrayList<>(preferred);
        candidates.add(new OwnerCandidate(fallbackId, "the fallback owner"));
        return firstAvailable(candidates)
                .orElseGet(() -> new OwnerChoice(fallbackId, "the fallback owner, though he is not active"));
    }

    private static OwnerChoice choice(long userId, OwnerCandidate taken, OwnerCandidate first) {
        String who = taken.userId() == userId ? taken.title() : "the deputy of " + taken.title();
        String why = first.userId() != null && first.userId() == userId
                ? ""
                : ", because %s is not active".formatted(first.title());
        return new OwnerChoice(userId, who + why);
    }
}
