package org.marquee.routing.intake.file;

/** Follows quotation marks through a record, to tell whether it goes on in the next line. */
final class QuoteTracker {
    private enum At {
        START_OF_CELL,
        PLAIN,
        QUOTED,
        MARK_WITHIN_QUOTED
    }

    private final char separator;
    private At at = At.START_OF_CELL;

    QuoteTracker(char separator) {
        this.separator = separator;
    }

    /** Whether a quoted cell is open behind this line. */
    boolean isOpenAfter(String line) {
        for (int i = 0; i < line.length(); i++) {
            at = next(line.charAt(i));
        }
        return at == At.QUOTED;
    }

    private At next(char sign) {
        return switch (at) {
            case START_OF_CELL -> startOfCell(sign);
            case PLAIN -> sign == separator ? At.START_OF_CELL : At.PLAIN;
            case QUOTED -> sign == '"' ? At.MARK_WITHIN_QUOTED : At.QUOTED;
            case MARK_WITHIN_QUOTED -> behindMark(sign);
        };
    }

    private At startOfCell(char sign) {
        if (sign == separator || sign == ' ') {
            return At.START_OF_CELL;
        }
        return sign == '"' ? At.QUOTED : At.PLAIN;
    }

    private At behindMark(char sign) {
        if (sign == separator) {
            return At.START_OF_CELL;
        }
        return sign == '"' ? At.QUOTED : At.PLAIN;
    }
}
