package dev.sandbank.image;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is drawn, each use of an element anew, so that a small file cannot be much work. Nothing is used within
 * what is used, and nothing is clipped within a clip. With these bounds the worst drawings that are known take about a
 * second and some 30 MiB: lines that cross all others, as a stroke or as a clip, and 500 gradients of many stops.
 */
final class SvgWork {

    private static final int MAX_ELEMENTS = 500;
    private static final int MAX_TEXT = 1_000;
    private static final int MAX_PATHS = 25_000;
    private static final int MAX_CLIPS = 1_000;
    private static final int MAX_LINKS = 4;
    private static final int MAX_STOPS = 24;

    /** What the simplest shape in a clip counts, in characters of a path. */
    private static final int SIMPLE_SHAPE = 8;

    /** What is drawn only where something refers to it. */
    private static final Set<String> DRAWN_ELSEWHERE =
            Set.of("defs", "symbol", "clipPath", "linearGradient", "radialGradient", "style");

    private static final Pattern CLIP = Pattern.compile("url\\(\\s*['\"]?#([\\w:.-]+)");

    private final Map<String, SvgElement> byId = new HashMap<>();
    private final int clipOfClasses;
    private int elements;
    private int paths;
    private int texts;
    private int clips;

    private SvgWork(SvgElement root) {
        root.withDescendants()
                .filter(element -> element.attributes().containsKey("id"))
                .forEach(element -> byId.putIfAbsent(element.attribute("id"), element));
        boolean classesClip = root.withDescendants()
                .filter(element -> element.name().equals("style"))
                .anyMatch(style -> style.content().toString().contains("clip-path"));
        this.clipOfClasses = classesClip
                ? root.withDescendants()
                        .filter(element -> element.name().equals("clipPath"))
                        .mapToInt(this::clipWork)
                        .max()
                        .orElse(0)
                : 0;
    }

    /** Refuses a drawing that is too much work, or whose references may run in a ring. */
    static void check(SvgElement root) {
        SvgWork work = new SvgWork(root);
        root.withDescendants().forEach(work::checkReferences);
        work.draw(root, false);
    }

    private void checkReferences(SvgElement element) {
        if (element.name().equals("clipPath")) {
            clipWork(element);
        }
        if (element.name().endsWith("Gradient")) {
            checkLinks(element);
            bounded((int) element.children().count(), MAX_STOPS, "stops of a gradient");
        }
    }

    private void checkLinks(SvgElement gradient) {
        SvgElement next = gradient;
        for (int i = 0; i < MAX_LINKS; i++) {
            next = byId.get(SvgParts.linked(next));
            if (next == null) {
                return;
            }
        }
        throw SvgReader.forbidden("href");
    }

    private void draw(SvgElement element, boolean used) {
        elements = bounded(elements + 1, MAX_ELEMENTS, "elements drawn");
        paths = bounded(paths + pathLength(element), MAX_PATHS, "characters of paths drawn");
        texts = bounded(texts + element.textLength(), MAX_TEXT, "characters of text drawn");
        clips = bounded(clips + clipOf(element), MAX_CLIPS, "characters of clips drawn");
        if (element.name().equals("use")) {
            SvgElement target = target(element, used);
            if (target != null) {
                draw(target, true);
            }
        }
        element.children()
                .filter(child -> !DRAWN_ELSEWHERE.contains(child.name()))
                .forEach(child -> draw(child, used));
    }

    private @Nullable SvgElement target(SvgElement use, boolean used) {
        if (used) {
            throw SvgReader.forbidden("<use>");
        }
        return byId.get(SvgParts.linked(use));
    }

    private int clipOf(SvgElement element) {
        Matcher own = CLIP.matcher(clipsOf(element));
        SvgElement clip = own.find() ? byId.get(own.group(1)) : null;
        int work = clip == null ? 0 : clipWork(clip);
        return element.attributes().containsKey("class") ? Math.max(work, clipOfClasses) : work;
    }

    /** The values that can name a clip. */
    private static String clipsOf(SvgElement element) {
        String style = element.attribute("style");
        return element.attribute("clip-path") + " " + style.substring(Math.max(0, style.indexOf("clip-path")));
    }

    private int clipWork(SvgElement clip) {
        return clip.children().mapToInt(shape -> shapeWork(shape, false)).sum();
    }

    private int shapeWork(SvgElement shape, boolean used) {
        boolean clipped = !shape.attribute("clip-path").isEmpty()
                || shape.attribute("style").contains("clip-path")
                || shape.attributes().containsKey("class");
        if (clipped) {
            throw SvgReader.forbidden("clip-path in <clipPath>");
        }
        int own = SIMPLE_SHAPE + pathLength(shape) + shape.textLength() * SIMPLE_SHAPE;
        SvgElement target = shape.name().equals("use") ? target(shape, used) : null;
        return own
                + (target == null ? 0 : shapeWork(target, true))
                + shape.children().mapToInt(child -> shapeWork(child, used)).sum();
    }

    private static int pathLength(SvgElement element) {
        return element.attribute("d").length() + element.attribute("points").length();
    }

    private static int bounded(int count, int max, String what) {
        if (count > max) {
            throw SvgReader.tooComplex("more than " + max + " " + what);
        }
        return count;
    }
}
