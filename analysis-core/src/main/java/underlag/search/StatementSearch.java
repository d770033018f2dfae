package underlag.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Span;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.Token;
import underlag.search.StatementIndex.Found;

/** Runs queries on an open index. */
final class StatementSearch {
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Terms.ID, SortField.Type.STRING));
    private static final int LONGEST_QUERY = 4000;
    private static final int DEEPEST_NESTING = 50;
    private static final int MOST_LIKENESS_TERMS = 64;
    private static final float PART_LIKENESS = 0.5f;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final List<LanguagePack> packs;

    StatementSearch(IndexReader reader, List<LanguagePack> packs) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.packs = packs;
    }

    List<Hit> find(String text, List<Filter> filters, int limit) throws QueryException {
        BooleanQuery.Builder wanted = new BooleanQuery.Builder().add(parse(text), Occur.MUST);
        for (Filter filter : filters) {
            List<BytesRef> ids =
                    new TreeSet<>(filter.statements()).stream().map(BytesRef::new).toList();
            wanted.add(new TermInSetQuery(Terms.ID, ids), Occur.FILTER);
        }
        try {
            Query query = searcher.rewrite(wanted.build());
            Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : best(query, limit)) {
                hits.add(hit(found, weight));
            }
            return hits;
        } catch (IndexSearcher.TooManyClauses e) {
            throw tooWide(text, e);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    List<Found> findAll(String text) throws QueryException {
        try {
            return found(parse(text), Math.max(1, reader.numDocs()));
        } catch (IndexSearcher.TooManyClauses e) {
            throw tooWide(text, e);
        }
    }

    List<Found> similar(AnnotatedStatement statement, int limit) {
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        statement.tokens().stream()
                .filter(Token::isContentWord)
                .limit(MOST_LIKENESS_TERMS)
                .forEach(token -> addLikeness(like, token));
        like.add(new TermQuery(new Term(Terms.ID, statement.id())), Occur.MUST_NOT);
        return found(like.build(), limit);
    }

    private static void addLikeness(BooleanQuery.Builder like, Token token) {
        like.add(new TermQuery(new Term(Terms.LEMMA, Terms.term(token.lemma()))), Occur.SHOULD);
        for (String part : token.parts()) {
            Query query = new TermQuery(new Term(Terms.PART, Terms.term(part)));
            like.add(new BoostQuery(query, PART_LIKENESS), Occur.SHOULD);
        }
    }

    private Query parse(String text) throws QueryException {
        return read(text, new QueryReader(packs));
    }

    static Query read(String text, QueryReader reader) throws QueryException {
        if (text.isBlank()) {
            throw new QueryException("search.empty-query");
        }
        if (text.length() > LONGEST_QUERY || nesting(text) > DEEPEST_NESTING) {
            throw new QueryException("search.too-long", Integer.toString(LONGEST_QUERY));
        }
        try {
            return reader.parse(text);
        } catch (ParseException e) {
            // The parser wraps what its own hooks throw.
            if (e.getCause() instanceof QueryReader.Refused refused) {
                throw refused.reason();
            }
            QueryException problem = new QueryException("search.syntax", text);
            problem.initCause(e);
            throw problem;
        } catch (IndexSearcher.TooManyClauses e) {
            throw tooWide(text, e);
        }
    }

    private static QueryException tooWide(String text, RuntimeException cause) {
        QueryException problem = new QueryException("search.too-wide", text);
        problem.initCause(cause);
        return problem;
    }

    private static long nesting(String text) {
        return text.chars().filter(c -> c == '(').count();
    }

    private List<Found> found(Query query, int limit) {
        try {
            StoredFields stored = searcher.storedFields();
            List<Found> found = new ArrayList<>();
            for (ScoreDoc doc : best(query, limit)) {
                found.add(new Found(stored.document(doc.doc).get(Terms.ID), score(doc)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    private ScoreDoc[] best(Query query, int limit) throws IOException {
        int most = Math.min(limit, reader.numDocs());
        return most < 1 ? new ScoreDoc[0] : searcher.search(query, most, BEST_FIRST).scoreDocs;
    }

    private static double score(ScoreDoc doc) {
        Object score = ((FieldDoc) doc).fields[0];
        return ((Number) score).doubleValue();
    }

    private Hit hit(ScoreDoc found, Weight weight) throws IOException {
        Document document = searcher.storedFields().document(found.doc);
        return new Hit(
                document.get(Terms.ID),
                score(found),
                document.get(StatementIndex.TEXT),
                highlights(found.doc, weight),
                document.get(StatementIndex.SOURCE),
                document.get(StatementIndex.PLACE),
                document.get(StatementIndex.QUESTION),
                document.get(StatementIndex.ACTIVITY));
    }

    private List<Span> highlights(int doc, Weight weight) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        List<Span> spans = new ArrayList<>();
        if (matches != null) {
            for (String field : List.of(Terms.LEMMA, Terms.FORM, Terms.PART)) {
                collect(matches.getMatches(field), spans);
            }
        }
        return joined(spans);
    }

    private static void collect(@Nullable MatchesIterator found, List<Span> spans)
            throws IOException {
        while (found != null && found.next()) {
            if (found.startOffset() >= 0) {
                spans.add(new Span(found.startOffset(), found.endOffset()));
            }
        }
    }

    private static List<Span> joined(List<Span> spans) {
        Collections.sort(spans);
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && span.start() < joined.getLast().end()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
