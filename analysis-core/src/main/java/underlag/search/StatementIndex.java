package underlag.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import underlag.dialogue.Origin;
import underlag.language.AnnotatedStatement;
import underlag.language.LanguagePack;
import underlag.language.Token;

/**
 * The statements of a dialogue, indexed. Safe for several threads; close it after use.
 *
 * <p>Queries are in Lucene's classic syntax: words, "phrases", {@code parkering*}, AND, OR, NOT,
 * parentheses. Equal scores are ordered by statement id.
 */
public final class StatementIndex implements Closeable {
    static final String TEXT = "verbatim";
    static final String SOURCE = "source";
    static final String PLACE = "place";
    static final String QUESTION = "question";
    static final String ACTIVITY = "activity";

    private final Directory directory;
    private final DirectoryReader reader;
    private final StatementSearch search;

    private StatementIndex(Directory directory, Collection<? extends LanguagePack> packs)
            throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.search = new StatementSearch(reader, spoken(reader, packs));
    }

    /** The packs of languages that statements are in; the others need not load their models. */
    private static List<LanguagePack> spoken(
            DirectoryReader reader, Collection<? extends LanguagePack> packs) throws IOException {
        List<LanguagePack> spoken = new ArrayList<>();
        for (LanguagePack pack : packs) {
            if (reader.docFreq(new Term(Terms.LANGUAGE, pack.language())) > 0) {
                spoken.add(pack);
            }
        }
        return spoken;
    }

    /**
     * An index in memory.
     *
     * @param packs the languages in which queries are read, where statements are in them
     */
    public static StatementIndex build(
            Collection<AnnotatedStatement> statements, Collection<? extends LanguagePack> packs) {
        try {
            Directory memory = new ByteBuffersDirectory();
            write(memory, statements);
            return new StatementIndex(memory, packs);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** An index in a folder, which replaces any index there. */
    public static StatementIndex build(
            Path folder,
            Collection<AnnotatedStatement> statements,
            Collection<? extends LanguagePack> packs)
            throws IOException {
        try (Directory disk = FSDirectory.open(folder)) {
            write(disk, statements);
        }
        return open(folder, packs);
    }

    /**
     * The index that {@link #build(Path, Collection, Collection)} made.
     *
     * @throws IOException where there is none, or the folder cannot be read
     */
    public static StatementIndex open(Path folder, Collection<? extends LanguagePack> packs)
            throws IOException {
        return new StatementIndex(FSDirectory.open(folder), packs);
    }

    /** How many statements are indexed. */
    public int size() {
        return reader.numDocs();
    }

    /**
     * The statements that fit a query, best first.
     *
     * @param filters all must hold
     * @param limit at most so many hits
     * @throws QueryException where the query cannot be understood
     */
    public List<Hit> find(String query, List<Filter> filters, int limit) throws QueryException {
        return search.find(query, filters, limit);
    }

    /** The ids and scores of every statement that fits a query, best first, without highlights. */
    public List<Found> findAll(String query) throws QueryException {
        return search.findAll(query);
    }

    /**
     * What a query asks for, word by word: {@code "bad AND (brygga OR kaj*)"} asks for three. Each
     * is a query of its own, with {@code \\} before signs that would mean something.
     *
     * @throws QueryException where the query cannot be understood
     */
    public static List<String> words(String query) throws QueryException {
        QueryReader reader = new QueryReader(List.of());
        StatementSearch.read(query, reader);
        return reader.words();
    }

    /** The statements whose content words are most like another's, best first, without itself. */
    public List<Found> similar(AnnotatedStatement statement, int limit) {
        return search.similar(statement, limit);
    }

    /** A statement id with the score of its hit. */
    public record Found(String statement, double score) {}

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static void write(Directory directory, Collection<AnnotatedStatement> statements)
            throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setMergeScheduler(new SerialMergeScheduler());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (AnnotatedStatement statement : statements) {
                writer.addDocument(document(statement));
            }
            writer.forceMerge(1);
        }
    }

    private static Document document(AnnotatedStatement annotated) {
        Document document = new Document();
        var contribution = annotated.statement().contribution();
        Origin origin = contribution.origin();
        document.add(new StringField(Terms.ID, annotated.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(Terms.ID, new BytesRef(annotated.id())));
        document.add(new StringField(Terms.LANGUAGE, annotated.language(), Field.Store.NO));
        document.add(new StoredField(TEXT, annotated.statement().verbatim()));
        document.add(new StoredField(SOURCE, origin.source()));
        document.add(new StoredField(PLACE, origin.place().notation()));
        document.add(new StoredField(ACTIVITY, contribution.activity()));
        String question = contribution.question();
        if (question != null) {
            document.add(new StoredField(QUESTION, question));
        }
        List<Token> tokens = annotated.tokens();
        if (tokens.isEmpty()) {
            tokens = PlainText.tokens(annotated.statement().verbatim());
        }
        TokenFields.of(tokens).forEach(document::add);
        return document;
    }
}
