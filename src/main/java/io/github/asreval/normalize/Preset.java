package io.github.asreval.normalize;

/**
 * A chain of steps under a name of its own.
 *
 * @param id the name, which may stand in a chain like that of a step
 * @param chain the steps, with commas between them
 * @param summary what it is for, in one clause without a full stop
 */
public record Preset(String id, String chain, String summary) {}
