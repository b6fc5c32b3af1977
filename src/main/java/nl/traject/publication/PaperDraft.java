package nl.traject.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import nl.traject.plan.TopicId;
import nl.traject.shared.RuleViolation;

/**
 * What is written about a paper. Refuses a missing or overlong title, an address that is none, an author without a name and
 * a second author who is the candidate.
 *
 * @param authors in their order; the order may still be open, then there are none
 * @param topics  research topics of the same trajectory that it belongs to
 */
public record PaperDraft(
        String title,
        String summary,
        String repository,
        String preprint,
        List<Author> authors,
        List<TopicId> topics) {

    public static final int TITLE_LENGTH = 300;
    public static final int ABSTRACT_LENGTH = 10_000;
    private static final int ADDRESS_LENGTH = 480;
    private static final int AUTHOR_LENGTH = 200;
    private static final int CONTRIBUTION_LENGTH = 500;

    public PaperDraft {
        title = title.strip();
        repository = repository.strip();
        preprint = preprint.strip();
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        if (title.isEmpty() || title.length() > TITLE_LENGTH) {
            throw new RuleViolation(PublicationRefusal.PAPER_TITLE_LENGTH);
        }
        if (summary.length() > ABSTRACT_LENGTH) {
            throw new RuleViolation(PublicationRefusal.PAPER_ABSTRACT_LENGTH);
        }
        if (!isAddress(repository)) {
            throw new RuleViolation(PublicationRefusal.PAPER_REPOSITORY_ADDRESS);
        }
        if (!isAddress(preprint)) {
            throw new RuleViolation(PublicationRefusal.PAPER_PREPRINT_ADDRESS);
        }
        for (var author : authors) {
            if (author.name().isBlank() || author.name().length() > AUTHOR_LENGTH) {
                throw new RuleViolation(PublicationRefusal.PAPER_AUTHOR_NAME_LENGTH);
            }
            if (author.contribution().length() > CONTRIBUTION_LENGTH) {
                throw new RuleViolation(PublicationRefusal.PAPER_AUTHOR_CONTRIBUTION_LENGTH);
            }
        }
        if (authors.stream().filter(Author::candidate).count() > 1) {
            throw new RuleViolation(PublicationRefusal.PAPER_AUTHOR_ONE_CANDIDATE);
        }
    }

    private static boolean isAddress(String text) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            var address = new URI(text);
            return text.length() <= ADDRESS_LENGTH
                    && address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
