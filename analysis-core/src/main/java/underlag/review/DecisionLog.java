package underlag.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import underlag.dialogue.Finding;
import underlag.dialogue.Origin;

/**
 * A dialogue folder's decisions, each a line of {@code decisions.jsonl}. Lines are only ever added,
 * each with the SHA-256 of the one before, and are on disk before {@link #append} returns.
 *
 * <p>Whoever has the log open is its only writer. The lock is a file of its own, for on Windows a
 * locked file cannot be read by others.
 */
public final class DecisionLog implements AutoCloseable {
    /** The file's name in the folder. */
    public static final String FILE = "decisions.jsonl";

    /** The longest line, in bytes. */
    public static final int LONGEST = 1 << 20;

    private static final String LOCK = "decisions.lock";

    private final FileChannel lock;
    private final FileChannel file;
    private final List<Finding> findings;
    private final List<Decision> decisions;
    private long lines;
    private String last;
    private long length;

    private DecisionLog(
            FileChannel lock, FileChannel file, LogReading read, List<Finding> findings) {
        this.lock = lock;
        this.file = file;
        this.findings = List.copyOf(findings);
        this.decisions = new ArrayList<>(read.decisions());
        this.lines = read.lines();
        this.last = read.last();
        this.length = read.complete();
    }

    /** What the log of a folder says, without locking or changing it; empty where there is none. */
    public static LogReading read(Path folder) throws IOException {
        return LogReading.of(folder.resolve(FILE));
    }

    /**
     * Opens the log for writing. An unfinished last line, which nobody was told was saved, is first
     * moved to a file of its own.
     *
     * @throws LogException where another program writes to it, or its chain is broken
     */
    public static DecisionLog open(Path folder) throws IOException {
        FileChannel lock =
                FileChannel.open(
                        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileChannel file = null;
        try {
            take(lock);
            LogReading read = read(folder);
            if (!read.whole()) {
                throw new LogException(read.findings().getLast());
            }
            file =
                    FileChannel.open(
                            folder.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            List<Finding> findings = setTornAside(folder, file, read);
            DecisionLog log = new DecisionLog(lock, file, read, findings);
            syncFolder(folder);
            return log;
        } catch (IOException | RuntimeException e) {
            if (file != null) {
                file.close();
            }
            lock.close();
            throw e;
        }
    }

    private static void take(FileChannel lock) throws IOException {
        FileLock taken;
        try {
            taken = lock.tryLock();
        } catch (OverlappingFileLockException e) {
            taken = null;
        }
        if (taken == null) {
            throw new LogException(Finding.error("review.locked", Origin.whole(FILE)));
        }
    }

    private static List<Finding> setTornAside(Path folder, FileChannel file, LogReading read)
            throws IOException {
        List<Finding> findings = new ArrayList<>(read.findings());
        long torn = file.size() - read.complete();
        if (torn == 0) {
            return findings;
        }
        int number = 1;
        while (Files.exists(folder.resolve(tornName(number)))) {
            number++;
        }
        ByteBuffer rest = ByteBuffer.allocate(Math.toIntExact(torn));
        for (long at = read.complete(); rest.hasRemaining(); ) {
            int got = file.read(rest, at);
            if (got < 0) {
                break;
            }
            at += got;
        }
        rest.flip();
        try (FileChannel aside =
                FileChannel.open(
                        folder.resolve(tornName(number)),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE)) {
            writeAll(aside, rest, 0);
            aside.force(true);
        }
        file.truncate(read.complete());
        file.force(true);
        findings.removeIf(f -> f.code().equals("review.torn-line"));
        findings.add(Finding.warning("review.torn-aside", Origin.whole(FILE), tornName(number)));
        return findings;
    }

    private static String tornName(int number) {
        return "decisions.torn-" + number + ".jsonl";
    }

    /** Makes the new file's name last through a power cut, where the system can do that. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open folders, and needs not: its file system keeps names by itself.
        }
    }

    /** What was wrong with the log when it was opened. */
    public List<Finding> findings() {
        return findings;
    }

    /** All decisions of the log, those added since it was opened too. */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /**
     * Adds a decision; it is on disk when this returns, and not in the log where this throws.
     *
     * @param who name or role of the one who decided
     * @param why the reason given, or null
     * @throws LogException where the decision is longer than {@link #LONGEST}
     */
    public Decision append(String who, OffsetDateTime when, @Nullable String why, Change change)
            throws IOException {
        Decision decision = new Decision("B" + (lines + 1), who, when, why, change);
        byte[] line = LogLine.bytes(LogLine.write(lines + 1, last, decision));
        if (line.length > LONGEST) {
            throw new LogException(Finding.error("review.too-long", Origin.whole(FILE)));
        }
        ByteBuffer bytes = ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
        try {
            writeAll(file, bytes, length);
            file.force(true);
        } catch (IOException e) {
            file.truncate(length);
            throw e;
        }
        length += line.length + 1;
        lines++;
        last = LogLine.hash(line);
        decisions.add(decision);
        return decision;
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes, long from)
            throws IOException {
        long at = from;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            file.close();
        }
    }
}
