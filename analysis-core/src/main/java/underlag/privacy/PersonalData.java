package underlag.privacy;

import java.util.Locale;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;

/** Kinds of personal data that are masked. */
public enum PersonalData {
    /** A Swedish personal identity number or coordination number. */
    IDENTITY_NUMBER,
    TELEPHONE,
    EMAIL,
    /** An address on the web, or a name in a social medium. */
    URL,
    /** A registration plate. */
    PLATE,
    /** A street with its number. */
    ADDRESS,
    /** A bank account, bankgiro, plusgiro, Swish number or IBAN. */
    ACCOUNT,
    NAME;

    /** As written in files: "identity-number". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in its place: "[personnummer]". */
    public String replacement(ReaderLanguage language) {
        return Messages.text(language, "privacy.mask." + code());
    }
}
