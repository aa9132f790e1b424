package org.kring.experiments.pattern;

import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kring.model.observe.WorldView;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;

/** Who is on which platform (LIT:T57, T58). */
final class AccountLevels implements LevelObserver {

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        Population people = world.population();
        for (int p = 0; p < world.scenario().platforms().size(); p++) {
            int platform = p;
            String name = world.scenario().platforms().get(p).name();
            levels.put(name + "Accounts", share(people, i -> true, i -> people.uses(i, platform)));
        }
        levels.put(
                "clientsWithAccount",
                share(people, i -> people.audience(i) == Audience.CLIENT, i -> people.platforms(i) != 0));
    }

    private static Level share(Population people, IntPredicate group, IntPredicate wanted) {
        double all = IntStream.range(0, people.size()).filter(group).count();
        double part =
                IntStream.range(0, people.size()).filter(group.and(wanted)).count();
        return Level.share(part, all);
    }
}
