package underlag.importing.platform;

import org.jspecify.annotations.Nullable;
import underlag.dialogue.ColumnRole;

/** What a column of a platform's export holds. */
enum Part {
    /** What the writer calls the proposal: a contribution, and the heading of the text. */
    TITLE(ColumnRole.OPEN_ANSWER, "import.reason-title", null),
    /** What the writer says. */
    TEXT(ColumnRole.OPEN_ANSWER, "import.reason-writers-text", null),
    /** One of a few words that the matter was filed under. */
    CATEGORY(ColumnRole.CLOSED_ANSWER, "import.reason-category", null),
    /** How many stand behind it: never counted as respondents. */
    SUPPORT(ColumnRole.IGNORED, "import.reason-support", null),
    ID(ColumnRole.ID, "import.reason-record-id", null),
    DATE(ColumnRole.DATE, "import.reason-date", null),
    /** Who wrote: tells respondents apart, and goes no further. */
    AUTHOR(ColumnRole.CONTACT, "import.reason-author", null),
    /** Names and addresses of others: endorsers, officials. */
    PERSON(ColumnRole.CONTACT, "import.reason-other-persons", null),
    /** What the municipality answered or did. */
    ANSWER(ColumnRole.IGNORED, "import.municipal-answer", "import.municipal-answer"),
    /** The same word in another language, where another column is fuller. */
    OTHER_LANGUAGE(ColumnRole.IGNORED, "import.other-language", "import.other-language"),
    /** The same text in another language, made by a machine. */
    TRANSLATION(ColumnRole.IGNORED, "import.machine-translation", "import.machine-translation"),
    /** -1 where moderators rejected the row. */
    MODERATION(ColumnRole.IGNORED, "import.reason-moderation", null),
    /** True where the organisers wrote the row themselves. */
    SEED(ColumnRole.IGNORED, "import.reason-seed", null),
    /** States, links, places, numbers of other records. */
    OTHER(ColumnRole.IGNORED, "import.reason-platform-fact", null),
    /** A heading that the platform's exports are not known to have. */
    UNKNOWN(ColumnRole.IGNORED, "import.reason-unknown-heading", null);

    private final ColumnRole role;
    private final String reason;
    private final @Nullable String skipped;

    Part(ColumnRole role, String reason, @Nullable String skipped) {
        this.role = role;
        this.reason = reason;
        this.skipped = skipped;
    }

    ColumnRole role() {
        return role;
    }

    /** Message key of how it was recognised. */
    String reason() {
        return reason;
    }

    /** Message key of why its cells are left out, or null where they are used or metadata. */
    @Nullable String skipped() {
        return skipped;
    }

    boolean isText() {
        return this == TITLE || this == TEXT;
    }

    /** The part that a role given by the plan stands for. */
    static Part of(ColumnRole role) {
        return switch (role) {
            case OPEN_ANSWER -> TEXT;
            case CLOSED_ANSWER, SCALE, BACKGROUND -> CATEGORY;
            case CONTACT -> PERSON;
            case ID -> ID;
            case DATE -> DATE;
            case CODES, QUESTION, ANSWER, IGNORED -> OTHER;
        };
    }
}
