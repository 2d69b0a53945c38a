using VirtQuiz;

return Composition.Run(args);
