package io.github.asreval.spark;

import java.util.List;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.classic.UserDefinedFunctionUtils;
import org.apache.spark.sql.execution.aggregate.ScalaAggregator$;
import org.apache.spark.sql.expressions.SparkUserDefinedFunction;
import org.apache.spark.sql.expressions.UserDefinedAggregator;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import scala.Function1;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;

/** Our functions of SQL: {@code wer_score(reference, hypothesis[, chain])} and {@code wer_counts} of the same. */
final class SqlFunctions {

    static final String SCORE = "wer_score";
    static final String COUNTS = "wer_counts";

    /** The names, in the order in which they are registered. */
    static final List<String> NAMES = List.of(SCORE, COUNTS);

    private static final int FEWEST = 2;
    private static final int MOST = 3;
    private static final int ALL = 5;

    private SqlFunctions() {}

    /** Returns the function of rows, for options. */
    static UserDefinedFunction score(SparkOptions options) {
        return functions.udf(new ScoreFunction(options), CountsSchema.SCORE).withName(SCORE);
    }

    /** Returns the function of many rows, for options. */
    static UserDefinedFunction counts(SparkOptions options) {
        return functions
                .udaf(new CountsAggregator(options), CountsAggregator.INPUT)
                .withName(COUNTS);
    }

    static FunctionIdentifier identifier(String name) {
        return new FunctionIdentifier(name);
    }

    static ExpressionInfo info(String name) {
        return new ExpressionInfo(SqlFunctions.class.getName(), name);
    }

    /** Returns what makes an expression of the arguments in a query. */
    static Function1<Seq<Expression>, Expression> builder(String name) {
        return new AbstractFunction1<>() {
            @Override
            public Expression apply(Seq<Expression> given) {
                return expression(name, given);
            }
        };
    }

    private static Expression expression(String name, Seq<Expression> given) {
        if (given.size() < FEWEST || given.size() > MOST) {
            throw new IllegalArgumentException(name + " takes a reference, a hypothesis and, if words are to be"
                    + " normalised, a chain such as 'fold,punct-edge'; not " + given.size() + " arguments");
        }
        List<Expression> arguments = new java.util.ArrayList<>(CollectionConverters.asJava(given));
        while (arguments.size() < ALL) {
            arguments.add(Literal.create(null, DataTypes.StringType));
        }
        Seq<Expression> all = CollectionConverters.asScala(arguments).toSeq();
        if (name.equals(SCORE)) {
            return UserDefinedFunctionUtils.toScalaUDF((SparkUserDefinedFunction) score(SparkOptions.standard()), all);
        }
        return ScalaAggregator$.MODULE$.apply((UserDefinedAggregator<?, ?, ?>) counts(SparkOptions.standard()), all);
    }
}
