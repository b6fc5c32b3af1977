package nl.traject.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.traject.history.Fault.Kind;

/**
 * Follows one chain in the order of its rows and tells where a link does not hold. A row that is at fault by itself is told by
 * itself; the one after it is innocent.
 */
final class ChainWalk {

    private final long chain;
    private long position;
    private byte[] hash;
    /** Whether the hash at the position is known to be what was linked. */
    private boolean certain = true;

    ChainWalk(long chain) {
        this.chain = chain;
        this.hash = Link.root(chain);
    }

    /** The place that the next row should have. */
    long expected() {
        return position + 1;
    }

    /** The next link, which holds by itself. */
    List<Fault> step(Link link) {
        var faults = new ArrayList<Fault>();
        if (link.position() < expected()) {
            return List.of(Fault.of(Kind.REORDERED, link));
        }
        if (link.position() > expected()) {
            faults.add(new Fault(Kind.DELETED, 0, chain, expected(), link.position() - 1));
        } else if (certain && !Arrays.equals(link.previous(), hash)) {
            faults.add(Fault.of(Kind.RELINKED, link));
        }
        position = link.position();
        hash = link.hash();
        certain = true;
        return faults;
    }

    /** The next row is at fault; where it is was its place. */
    void skip() {
        position++;
        certain = false;
    }

    /** The row of this link is gone; the link itself still tells what followed. */
    void missing(Link link) {
        position++;
        hash = link.hash();
        certain = link.position() == position;
    }

    /** Compares with what the chain says of its own end. */
    List<Fault> end(long length, byte[] stored) {
        if (position < length) {
            return List.of(new Fault(Kind.DELETED, 0, chain, position + 1, length));
        }
        if (position > length) {
            return List.of(new Fault(Kind.INSERTED, 0, chain, length + 1, position));
        }
        return certain && !Arrays.equals(stored, hash)
                ? List.of(new Fault(Kind.REWRITTEN, 0, chain, length, length))
                : List.of();
    }
}
