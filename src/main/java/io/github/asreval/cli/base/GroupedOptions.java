package io.github.asreval.cli.base;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The options of a command as its help lists them: each group under its title.
 *
 * <p>Not picocli's own groups: those parse more slowly, and the options in them no longer stand in the command's list.
 * Here a run that prints no help pays for a short list of marks.
 */
public final class GroupedOptions implements IHelpSectionRenderer {

    /** The options from one place in the command's list on belong to a group. */
    private record Mark(OptionGroup group, int first) {}

    private final CommandSpec spec;
    private final List<Mark> marks = new ArrayList<>();

    private GroupedOptions(CommandSpec spec) {
        this.spec = spec;
    }

    /** Returns the groups of a command, which from then on are listed by its help. */
    public static GroupedOptions of(CommandSpec spec) {
        Map<String, IHelpSectionRenderer> sections = spec.usageMessage().sectionMap();
        if (sections.get(UsageMessageSpec.SECTION_KEY_OPTION_LIST) instanceof GroupedOptions known) {
            return known;
        }
        GroupedOptions groups = new GroupedOptions(spec);
        sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, groups);
        // What needs groups would fill the screen with its synopsis.
        spec.usageMessage().abbreviateSynopsis(true);
        return groups;
    }

    /** Returns whether a command has its options in groups. */
    public static boolean has(CommandSpec spec) {
        return spec.usageMessage().sectionMap().get(UsageMessageSpec.SECTION_KEY_OPTION_LIST) instanceof GroupedOptions;
    }

    /** Lets the options that are added from now on belong to a group. */
    void begin(OptionGroup group) {
        marks.add(new Mark(group, spec.options().size()));
    }

    /** Returns the options of each group, in the order in which they were added; those before the first group are left out. */
    public Map<OptionGroup, List<OptionSpec>> groups() {
        Map<OptionGroup, List<OptionSpec>> groups = new EnumMap<>(OptionGroup.class);
        List<OptionSpec> options = spec.options();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).first() : options.size();
            groups.computeIfAbsent(marks.get(i).group(), group -> new ArrayList<>())
                    .addAll(options.subList(marks.get(i).first(), end));
        }
        return groups;
    }

    @Override
    public String render(Help help) {
        StringBuilder list = new StringBuilder();
        groups().forEach((group, options) -> {
            // Laid out as if all options were in it, so that the columns of all groups are equally wide.
            Help.Layout layout =
                    help.createDefaultLayout(spec.options(), spec.positionalParameters(), help.colorScheme());
            layout.addOptions(options, help.parameterLabelRenderer());
            list.append(help.createHeading("%n" + group.title() + ":%n")).append(layout);
        });
        return list.toString();
    }
}
