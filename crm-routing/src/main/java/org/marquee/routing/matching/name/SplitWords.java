package org.marquee.routing.matching.name;

/** Two listed words that were typed as one: "Quillfeather" for "Quill Feather". */
final class SplitWords implements Pairing {
    int count;

    @Override
    public void pair(Alignment names) {
        count = 0;
        for (Asked.Split split : names.asked.splits) {
            for (int j = 0; j + 1 < names.listed && names.isTypedOpen(split.typed()); j++) {
                if (names.isListedOpen(j)
                        && names.isListedOpen(j + 1)
                        && names.word(j) == split.first()
                        && names.word(j + 1) == split.second()) {
                    names.pair(split.typed(), j, split.quality());
                    names.take(j + 1, split.quality());
                    count++;
                }
            }
        }
    }
}
