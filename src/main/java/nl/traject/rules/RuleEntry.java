package nl.traject.rules;

import java.util.List;

/**
 * One rule of a set as a form shows it: its parts, and where it is written.
 *
 * @param section the part of the rule set it stands in, such as {@code milestones}
 * @param path where it stands in the text, as a JSON pointer
 * @param name what it is: an event, a code, or the name of the field
 * @param named whether {@code name} is the field's own name; else the entry is one of a list
 * @param removable whether a rule set can do without it
 * @param parts its values, without source and confidence
 */
public record RuleEntry(
        String section,
        String path,
        String name,
        boolean named,
        boolean removable,
        List<Part> parts,
        String source,
        Confidence confidence) {

    public RuleEntry {
        parts = List.copyOf(parts);
    }

    /** What a part holds, and so how it is typed in. */
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        YES_NO,
        CHOICE,
        /** Several of the choices, separated by commas. */
        CHOICES
    }

    /**
     * A single value.
     *
     * @param path where it stands in the text, as a JSON pointer
     * @param name the field's own name, such as {@code amount}
     * @param value as text; empty when there is none
     * @param choices what may be chosen
     * @param optional whether it may be empty
     */
    public record Part(String path, String name, Kind kind, String value, List<String> choices, boolean optional) {

        public Part {
            choices = List.copyOf(choices);
        }
    }
}
