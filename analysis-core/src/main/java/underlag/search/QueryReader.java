package underlag.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;
import underlag.language.LanguagePack;
import underlag.language.Token;

/**
 * Lucene's classic query syntax over dictionary forms: each word is analysed by the language packs
 * and looked for as dictionary form, as written, and, ranked lower, as part of a compound.
 */
final class QueryReader extends QueryParser {
    private static final String ANYWHERE = "text";
    private static final Set<String> FIELDS = Set.of(ANYWHERE, Terms.LEMMA, Terms.FORM, Terms.PART);
    private static final int SHORTEST_PREFIX = 2;
    private static final int MOST_EXPANSIONS = 50;
    private static final float FORM_BOOST = 0.9f;
    private static final float PART_BOOST = 0.3f;

    private final List<LanguagePack> packs;
    private final Set<String> words = new LinkedHashSet<>();

    QueryReader(List<LanguagePack> packs) {
        super(ANYWHERE, new KeywordAnalyzer());
        this.packs = packs;
    }

    /** What the query that was read asks for, one by one: each a query of its own. */
    List<String> words() {
        return List.copyOf(words);
    }

    private void note(String field, String word) {
        words.add(field.equals(ANYWHERE) ? word : field + ":" + word);
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
        if (quoted) {
            return getFieldQuery(field, text, 0);
        }
        note(field, escape(text));
        return word(field, text);
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
        note(field, "\"" + escape(text) + "\"" + (slop == 0 ? "" : "~" + slop));
        return phrase(field, text, slop);
    }

    @Override
    protected Query getPrefixQuery(String field, String start) throws ParseException {
        String term = longEnough(start);
        note(field, escape(start) + "*");
        return over(field, name -> new PrefixQuery(new Term(name, term)));
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
        if (pattern.equals("*")) {
            return MatchAllDocsQuery.INSTANCE;
        }
        String term = longEnough(pattern);
        note(field, pattern);
        return over(field, name -> new WildcardQuery(new Term(name, term)));
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float similarity)
            throws ParseException {
        String term = Terms.term(word);
        note(field, escape(word) + "~");
        int edits = FuzzyQuery.floatToEdits(similarity, term.codePointCount(0, term.length()));
        return over(
                field,
                name -> new FuzzyQuery(new Term(name, term), edits, 1, MOST_EXPANSIONS, true));
    }

    @Override
    protected Query getRangeQuery(
            String field, String low, String high, boolean withLow, boolean withHigh)
            throws ParseException {
        throw new Refused(new QueryException("search.not-supported", "[… TO …]"));
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) throws ParseException {
        throw new Refused(new QueryException("search.not-supported", "/…/"));
    }

    /** A query of exclusions alone means everything but these. */
    @Override
    protected Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
        List<BooleanClause> all = new ArrayList<>(clauses);
        if (!all.isEmpty() && all.stream().allMatch(BooleanClause::isProhibited)) {
            all.add(new BooleanClause(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST));
        }
        return super.getBooleanQuery(all);
    }

    private String longEnough(String pattern) throws ParseException {
        int known = 0;
        while (known < pattern.length() && "*?".indexOf(pattern.charAt(known)) < 0) {
            known++;
        }
        if (known < SHORTEST_PREFIX) {
            throw new Refused(new QueryException("search.leading-wildcard", pattern));
        }
        return Terms.term(pattern);
    }

    private Query word(String field, String text) throws ParseException {
        check(field);
        List<Query> ways = new ArrayList<>();
        for (Reading reading : readings(text, Token::lemma)) {
            List<String> lemmas = reading.words();
            addIf(ways, field, Terms.LEMMA, reading.in(sequence(Terms.LEMMA, lemmas, 0)), 1);
            if (lemmas.size() == 1) {
                Query part = reading.in(sequence(Terms.PART, lemmas, 0));
                addIf(ways, field, Terms.PART, part, PART_BOOST);
            }
        }
        addForms(ways, field, text, 0);
        return any(ways, text);
    }

    private Query phrase(String field, String text, int slop) throws ParseException {
        check(field);
        List<Query> ways = new ArrayList<>();
        for (Reading reading : readings(text, Token::lemma)) {
            Query lemmas = reading.in(sequence(Terms.LEMMA, reading.words(), slop));
            addIf(ways, field, Terms.LEMMA, lemmas, 1);
        }
        addForms(ways, field, text, slop);
        return any(ways, text);
    }

    private void addForms(List<Query> ways, String field, String text, int slop) {
        Set<List<String>> forms = new LinkedHashSet<>();
        readings(text, Token::form).forEach(reading -> forms.add(reading.words()));
        forms.add(PlainText.terms(text));
        forms.removeIf(List::isEmpty);
        for (List<String> form : forms) {
            addIf(ways, field, Terms.FORM, sequence(Terms.FORM, form, slop), FORM_BOOST);
        }
    }

    private static Query any(List<Query> ways, String text) {
        return ways.isEmpty()
                ? new MatchNoDocsQuery("no word: " + text)
                : new DisjunctionMaxQuery(ways, 0);
    }

    private Query over(String field, Function<String, Query> query) throws ParseException {
        check(field);
        if (!field.equals(ANYWHERE)) {
            return query.apply(field);
        }
        return new DisjunctionMaxQuery(
                List.of(query.apply(Terms.LEMMA), query.apply(Terms.FORM)), 0);
    }

    private static void check(String field) throws ParseException {
        if (!FIELDS.contains(field)) {
            throw new Refused(new QueryException("search.unknown-field", field));
        }
    }

    private static void addIf(
            List<Query> ways, String asked, String field, Query query, float boost) {
        if (asked.equals(ANYWHERE)) {
            ways.add(boost == 1 ? query : new BoostQuery(query, boost));
        } else if (asked.equals(field)) {
            ways.add(query);
        }
    }

    private static Query sequence(String field, List<String> terms, int slop) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(slop, field, terms.toArray(String[]::new));
    }

    /**
     * Words as a language reads them; they fit statements in that language only, since "art" is one
     * thing in English and another in German.
     */
    private record Reading(@Nullable String language, List<String> words) {
        Query in(Query query) {
            return language == null
                    ? query
                    : new BooleanQuery.Builder()
                            .add(query, BooleanClause.Occur.MUST)
                            .add(
                                    new TermQuery(new Term(Terms.LANGUAGE, language)),
                                    BooleanClause.Occur.FILTER)
                            .build();
        }
    }

    /** What each pack makes of the words, with and without capitals; as written without a pack. */
    private Set<Reading> readings(String text, Function<Token, String> word) {
        Set<Reading> readings = new LinkedHashSet<>();
        for (LanguagePack pack : packs) {
            String language = packs.size() == 1 ? null : pack.language();
            for (String variant : new LinkedHashSet<>(List.of(text, Terms.term(text)))) {
                List<String> words =
                        pack.annotate(variant).stream()
                                .filter(Terms::isWord)
                                .map(token -> Terms.term(word.apply(token)))
                                .toList();
                readings.add(new Reading(language, words));
            }
        }
        if (packs.isEmpty()) {
            readings.add(new Reading(null, PlainText.terms(text)));
        }
        readings.removeIf(reading -> reading.words().isEmpty());
        return readings;
    }

    /** A refusal with words for people, carried through the parser. */
    static final class Refused extends ParseException {
        private final transient QueryException reason;

        Refused(QueryException reason) {
            super(reason.getMessage());
            this.reason = reason;
        }

        QueryException reason() {
            return reason;
        }
    }
}
