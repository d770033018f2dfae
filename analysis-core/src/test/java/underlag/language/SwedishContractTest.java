package underlag.language;

import java.util.List;

class SwedishContractTest extends LanguagePackContract {
    private static final LanguagePack SWEDISH = LanguagePacks.installed().pack("sv").orElseThrow();

    @Override
    LanguagePack pack() {
        return SWEDISH;
    }

    @Override
    String statement() {
        return "Bänkarna vid hamnen är trasiga, och ingen har lagat dem.";
    }

    @Override
    List<String> wordsWithoutSubject() {
        return List.of("den", "kommun", "stad", "bra", "tycka", "människa", "behöva");
    }
}
