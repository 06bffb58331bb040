package org.marquee.routing.evaluation;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.marquee.routing.matching.AccountEntry;
import org.marquee.routing.matching.learn.Lesson;

/**
 * Accounts, and what is asked of them.
 *
 * @param ids those of the file, by account id
 */
public record Task(List<AccountEntry> accounts, List<String> ids, List<Question> questions) {

    String id(long accountId) {
        return ids.get((int) accountId);
    }

    /** At most so many questions, evenly spaced. */
    Task sample(int most) {
        int size = questions.size();
        return most >= size ? this : with(IntStream.range(0, most).map(i -> (int) ((long) i * size / most)));
    }

    /** Every {@code step}th question, from the one at {@code first}. */
    Task every(int step, int first) {
        return with(IntStream.range(0, questions.size()).filter(i -> i % step == first));
    }

    /** The same questions with a tenth of the accounts, so that most have no answer. */
    Task amongTenth() {
        List<AccountEntry> tenth = IntStream.range(0, accounts.size())
                .filter(i -> i % 10 == 0)
                .mapToObj(accounts::get)
                .toList();
        return new Task(tenth, ids, questions);
    }

    private Task with(IntStream places) {
        return new Task(accounts, ids, places.mapToObj(questions::get).toList());
    }

    /** The questions whose answer is known and can be inferred. */
    List<Lesson> lessons() {
        return questions.stream()
                .filter(question -> question.right() != null && question.counted())
                .map(question -> new Lesson(question.subject(), right(question)))
                .toList();
    }

    private LongPredicate right(Question question) {
        return id -> question.right().contains(id(id));
    }
}
