package underlag.privacy;

/** Luhn's check digit (ISO/IEC 7812-1, annex B). */
final class LuhnCheck {
    private LuhnCheck() {}

    /** Whether the last of these digits is the check digit of those before it. */
    static boolean holds(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }
}
